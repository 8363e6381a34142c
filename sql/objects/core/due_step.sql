-- due_step: what the sweep would do next for a unit that owes something overdue on a matter: a reminder first, then orders of
-- rising level as each stays unanswered, at last the next tier. One step at a time for each unit and matter, for what has
-- been overdue longest, and none while the last step still has time or the matter is paused. An answer gives the order's own
-- term once more, then it begins anew: answering is not doing. An order that the unit still leaves unanswered on that matter counts,
-- whatever it was about: the next step follows it.
--
--   step  reminder, blue, yellow, red, escalate; null: nothing now
create view core.due_step as
with overdue as (
  select distinct on (o.matter_id, coalesce(o.owed_by_unit_id, m.holder_unit_id))
    o.obligation_id, o.matter_id, o.kind, o.due_at, m.subdistrict_id, coalesce(o.owed_by_unit_id, m.holder_unit_id) as unit_id
  from core.obligation o
  join core.matter m on m.matter_id = o.matter_id
  where o.ended_at is null and o.due_at < core.now() and o.kind <> 'order.answer'
    and coalesce(o.owed_by_unit_id, m.holder_unit_id) is not null
    and not exists (select from core.request r where r.matter_id = o.matter_id and r.during @> core.now())
  order by o.matter_id, coalesce(o.owed_by_unit_id, m.holder_unit_id), o.due_at, o.obligation_id)
select d.obligation_id, d.matter_id, d.kind, d.subdistrict_id, d.unit_id,
  case
    when last.level is null then 'reminder'
    when last.level = 'reminder' then case when core.now() >= last.at + interval '1 day' then 'blue' end
    when last.answered_at is not null then
      case when core.now() >= last.answered_at + (last.due_at - last.at) then 'reminder' end
    when last.due_at is null or last.due_at > core.now() then null
    when last.level = 'blue' then 'yellow'
    when last.level = 'yellow' then 'red'
    when not last.escalated then 'escalate' end as step
from overdue d
left join lateral (
  select s.level, n.recorded_at as answered_at, e.recorded_at as at, a.due_at,
    exists (select from core.escalation x join core.event xe on xe.matter_id = x.matter_id and xe.event_no = x.event_no
            where x.matter_id = s.matter_id and x.event_no > s.event_no and xe.recorded_at >= d.due_at) as escalated
  from core.supervision_order s
  join core.event e on e.matter_id = s.matter_id and e.event_no = s.event_no
  cross join lateral (select s.level <> 'reminder' and s.answered_event_no is null as waits) open
  left join core.event n on n.matter_id = s.matter_id and n.event_no = s.answered_event_no
  left join core.obligation a on a.matter_id = s.matter_id and a.event_no = s.event_no and a.kind = 'order.answer'
  where s.matter_id = d.matter_id and s.to_unit_id = d.unit_id and (open.waits or e.recorded_at >= d.due_at)
  order by open.waits desc, s.event_no desc limit 1) last on true;

comment on view core.due_step is 'The next step for whoever owes something overdue. 超期事项的下一步。';
