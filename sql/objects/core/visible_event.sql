-- visible_event: the events the caller may see: all of a matter that it sees in full; of any other matter its own unit's
-- acts, for which it must be able to answer after its access has ended (and an offeree, what was offered to it).
--
-- Own acts come from the index on (unit_id, matter_id); the anti-join keeps both branches apart.
create view core.visible_event as
select e.matter_id, e.event_no, e.kind, e.happened_at, e.recorded_at, e.login_id, e.unit_id, e.supersedes, e.detail, true as in_full
from core.visible_matter v
join core.event e on e.matter_id = v.matter_id
where v.in_full
union all
select e.matter_id, e.event_no, e.kind, e.happened_at, e.recorded_at, e.login_id, e.unit_id, e.supersedes, e.detail, false
from core.event e
where e.unit_id = (select core.acting_unit()) and not (select core.sees_all())
  and not exists (select from core.visible_matter v where v.matter_id = e.matter_id and v.in_full)
  and not exists (select from core.kept_from_me k where k.matter_id = e.matter_id);

comment on view core.visible_event is 'The events the caller may see. 可见的履责记录。';
