-- visible_responsibility: the intervals of responsibility the caller may see, as core.timeline_event.
create view core.visible_responsibility as
select r.matter_id, r.unit_id, r.held, r.from_event_no, true as in_full
from core.visible_matter v
join core.ended_responsibility r on r.matter_id = v.matter_id
where v.in_full and v.kind <> 'audit'
union all
select v.matter_id, v.holder_unit_id, tstzrange(v.held_since, null), v.held_from_event_no, true
from core.visible_matter v
where v.in_full and v.kind <> 'audit' and v.holder_unit_id is not null
union all
select r.matter_id, r.unit_id, r.held, r.from_event_no, false
from core.responsibility r
where r.unit_id = (select core.acting_unit()) and not (select core.sees_all())
  and not exists (select from core.visible_matter v where v.matter_id = r.matter_id and v.in_full)
  and not exists (select from core.kept_from_me k where k.matter_id = r.matter_id);

comment on view core.visible_responsibility is 'The intervals of responsibility the caller may see. 可见的主责区间。';
