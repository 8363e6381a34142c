-- visible_obligation: the obligations the caller may see: all of a matter that it sees in full, and whatever its own unit
-- owes itself, wherever the matter went.
--
-- Whether the caller is whom the plan was made for (core.planned_for) is asked once for both branches.
create view core.visible_obligation as
select o.obligation_id, o.matter_id, o.event_no, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.due_unknown, o.ended_at,
  o.ended_by_event_no, o.ending, o.rule_frozen, o.holder_unit_id, o.territory_id, o.matter_began
from (
  select o.obligation_id, o.matter_id, o.event_no, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.due_unknown, o.ended_at,
    o.ended_by_event_no, o.ending, o.rule_frozen, v.holder_unit_id, v.territory_id, lower(v.life) as matter_began
  from core.full_matter v
  join core.obligation o on o.matter_id = v.matter_id
  where v.kind <> 'audit'
  union all
  select o.obligation_id, o.matter_id, o.event_no, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.due_unknown, o.ended_at,
    o.ended_by_event_no, o.ending, o.rule_frozen, null, m.territory_id, lower(m.life)
  from core.obligation o
  join core.outside_matter m on m.matter_id = o.matter_id and m.kind <> 'audit'
  where o.owed_by_unit_id = (core.planned_for())[1]) o
where (select a.numbers from core.acting_login a) = core.planned_for();

comment on view core.visible_obligation is 'The obligations the caller may see. 可见的应办事项。';
