-- visible_responsibility: the intervals of responsibility the caller may see, as core.timeline_event.
--
-- Whether the caller is whom the plan was made for (core.planned_for) is asked once for all branches.
create view core.visible_responsibility as
select r.matter_id, r.unit_id, r.held, r.from_event_no, r.in_full
from (
  select r.matter_id, r.unit_id, r.held, r.from_event_no, true as in_full
  from core.full_matter v
  join core.ended_responsibility r on r.matter_id = v.matter_id
  where v.kind <> 'audit'
  union all
  select v.matter_id, v.holder_unit_id, tstzrange(v.held_since, null), v.held_from_event_no, true
  from core.full_matter v
  where v.kind <> 'audit' and v.holder_unit_id is not null
  union all
  select r.matter_id, r.unit_id, r.held, r.from_event_no, false
  from core.responsibility r
  join core.outside_matter m on m.matter_id = r.matter_id
  where r.unit_id = (core.planned_for())[1]) r
where (select a.numbers from core.acting_login a) = core.planned_for();

comment on view core.visible_responsibility is 'The intervals of responsibility the caller may see. 可见的主责区间。';
