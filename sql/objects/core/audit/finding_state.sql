-- finding_state: each finding with what became of it so far, worked out from its steps. `waits_for_unit_id` is who acts next.
--
-- A fact is noted, and asks nothing of anybody. Ways: open, answered, decided as dismissed, closed, rectifying, to_recheck; in_review,
-- lifted. Only what stands decided and not lifted counts anywhere.
create view core.finding_state as
select s.audit_id, s.finding_no, s.status, s.measure, s.decided_by_unit_id, s.decided_event_no,
  case s.status
    when 'open' then n.now_unit_id when 'rectifying' then n.now_unit_id
    when 'answered' then core.deciding_unit(a, n.now_unit_id)
    when 'to_recheck' then core.rechecking_unit(a, n.now_unit_id, s.decided_by_unit_id)
    when 'in_review' then core.deciding_unit(a, n.now_unit_id, true) end as waits_for_unit_id
from (
  select f.audit_id, f.finding_no, d.outcome as measure, d.unit_id as decided_by_unit_id, d.event_no as decided_event_no,
    case
      when f.weight = 'fact' then 'noted'
      when r.outcome = 'lifted' then 'lifted'
      when q.event_no is not null and r.event_no is null then 'in_review'
      when d.event_no is null then case when n.event_no is null then 'open' else 'answered' end
      when d.outcome = 'dismissed' then 'dismissed'
      when d.outcome not in ('rectification', 'criticised') or l.outcome = 'passed' then 'closed'
      when l.step = 'rectified' then 'to_recheck'
      else 'rectifying' end as status
  from core.finding f
  left join core.finding_step n on (n.audit_id, n.finding_no, n.step) = (f.audit_id, f.finding_no, 'answered')
  left join core.finding_step d on (d.audit_id, d.finding_no, d.step) = (f.audit_id, f.finding_no, 'decided')
  left join core.finding_step q on (q.audit_id, q.finding_no, q.step) = (f.audit_id, f.finding_no, 'review_asked')
  left join core.finding_step r on (r.audit_id, r.finding_no, r.step) = (f.audit_id, f.finding_no, 'review_decided')
  left join lateral (
    select t.step, t.outcome from core.finding_step t
    where t.audit_id = f.audit_id and t.finding_no = f.finding_no and t.step in ('rectified', 'rechecked')
    order by t.event_no desc limit 1) l on true) s
join core.finding f on (f.audit_id, f.finding_no) = (s.audit_id, s.finding_no)
join core.unit_now n on n.unit_id = f.unit_id
join core.audit a on a.audit_id = s.audit_id;

comment on view core.finding_state is 'What became of each finding so far. 疑似问题办理状态。';
