-- has_of_unit: what a unit has on which matter by now: what it holds, is offered, owes itself, was ordered, has to decide,
-- helps with.
--
--   had  codes of the kind unit_has
create function core.has_of_unit(unit_id int) returns table (matter_id bigint, had text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.matter_id, array_agg(distinct h.had order by h.had)
  from (
    select m.matter_id, 'holds' as had from core.matter m where m.holder_unit_id = has_of_unit.unit_id
    union all select o.matter_id, 'offered' from core.offer o where o.to_unit_id = has_of_unit.unit_id and o.answer is null
    union all select o.matter_id, 'owes' from core.obligation o where o.owed_by_unit_id = has_of_unit.unit_id and o.ended_at is null
    union all select s.matter_id, 'ordered' from core.supervision_order s
              where s.to_unit_id = has_of_unit.unit_id and s.level <> 'reminder' and s.answered_event_no is null
    union all select e.matter_id, 'decides' from core.escalation e where e.to_unit_id = has_of_unit.unit_id and e.decided_event_no is null
    union all select s.matter_id, 'supports' from core.support s where s.unit_id = has_of_unit.unit_id and upper_inf(s.during)) h
  group by h.matter_id
$$;

comment on function core.has_of_unit(int) is 'What a unit has on which matter. 单位在办的一切。';
revoke execute on function core.has_of_unit(int) from public;
