-- visible_obligation: the obligations the caller may see: all of a matter that it sees in full, and whatever its own unit
-- owes itself, wherever the matter went; under the number of their case, and of their lead.
--
-- One branch for each way in which an obligation comes to the number of a case, as in core.timeline_event: whoever asks by one finds it by an index in each.
-- Whether the caller is whom the plan was made for (core.planned_for) is asked once for all branches.
create view core.visible_obligation as
select o.case_number, o.lead_number, o.matter_id, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.given_at, o.due_unknown, o.ended_at,
  o.ended_by_event_no, o.ending, o.rule_frozen, o.matter_began
from (
  select c.case_number, l.lead_number, o.matter_id, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.given_at, o.due_unknown, o.ended_at,
    o.ended_by_event_no, o.ending, o.rule_frozen, lower(v.life) as matter_began
  from core.case_file c
  join core.obligation o on (o.matter_id = c.case_id or o.matter_id = c.lead_id)
  join core.full_matter v on v.matter_id = o.matter_id
  left join core.lead l on l.lead_id = o.matter_id
  union all
  select c.case_number, l.lead_number, o.matter_id, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.given_at, o.due_unknown, o.ended_at,
    o.ended_by_event_no, o.ending, o.rule_frozen, lower(m.life)
  from core.planned_matter w
  join core.lead l on l.joined_case_id = w.matter_id
  join core.case_file c on c.case_id = w.matter_id
  join core.obligation o on o.matter_id = l.lead_id
  join core.matter m on m.matter_id = l.lead_id
  where core.is_shown_to(core.planned_for(), m.subdistrict_id, m.business_unit_ids, m.hidden_from_unit_ids, m.login_ids)
    or o.owed_by_unit_id = (core.planned_for())[1] and (core.planned_for())[4] = 0 and not core.is_kept(core.planned_for(), m.hidden_from_unit_ids, m.login_ids)
  union all
  select null, l.lead_number, o.matter_id, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.given_at, o.due_unknown, o.ended_at,
    o.ended_by_event_no, o.ending, o.rule_frozen, lower(v.life)
  from core.lead l
  join core.full_matter v on v.matter_id = l.lead_id
  join core.obligation o on o.matter_id = l.lead_id
  where not exists (select from core.case_file c where c.lead_id = l.lead_id) and not exists (select from core.planned_matter w where w.matter_id = l.joined_case_id)
  union all
  select c.case_number, l.lead_number, o.matter_id, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.given_at, o.due_unknown, o.ended_at,
    o.ended_by_event_no, o.ending, o.rule_frozen, lower(v.life)
  from core.case_file c
  join core.obligation o on (o.matter_id = c.case_id or o.matter_id = c.lead_id) and o.owed_by_unit_id = (core.planned_for())[1]
  join core.outside_matter v on v.matter_id = o.matter_id
  left join core.lead l on l.lead_id = o.matter_id
  union all
  select null, l.lead_number, o.matter_id, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.given_at, o.due_unknown, o.ended_at,
    o.ended_by_event_no, o.ending, o.rule_frozen, lower(v.life)
  from core.lead l
  join core.outside_matter v on v.matter_id = l.lead_id
  join core.obligation o on o.matter_id = l.lead_id and o.owed_by_unit_id = (core.planned_for())[1]
  where not exists (select from core.case_file c where c.lead_id = l.lead_id) and not exists (select from core.planned_matter w where w.matter_id = l.joined_case_id)) o
where (select a.numbers from core.acting_login a) = core.planned_for();

comment on view core.visible_obligation is 'The obligations the caller may see, with the numbers of their case and lead. 可见的应办事项及其编号。';
