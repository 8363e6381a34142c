-- due_step: what the sweep would do next for a unit that owes something overdue on a matter, and why. One step at a time for each
-- unit and matter, for what has been overdue longest; none while the last step still has time.
--
-- The ladder: a reminder, then orders of rising level as each stays unanswered, at last the next tier. Answering is not
-- doing: who answered an order has the order's own term once more, then the matter goes up. A unit below the street goes up
-- at once where the risk says so (rule tier.overdue), beside the ladder. The ladder is climbed once; only a decision of the
-- upper tier begins it anew. To the top tier the sweep gives no orders and above it is nothing: it is reminded as often as the
-- ladder has steps, whatever order a person gave it, and then stays in everybody's list of work.
--
--   why    of label kind sweep_why; null: nothing now
--   step   reminder, blue, yellow, red, escalate
--   cause  of an escalation; upper_unit_id: to whom the matter goes up
--   source plan 三(二) 三级响应机制, 三(九) 监督考核; how long a step waits: rules order.wait, order.answer, tier.overdue (design)
create view core.due_step as
with judged as (
  select d.*, next.why, u.tier = 'leading_group' as is_top
  from core.overdue d
  join core.unit u on u.unit_id = d.unit_id
  left join lateral (
    select max(n.recorded_at) as decided_at
    from core.escalation x join core.event n on n.matter_id = x.matter_id and n.event_no = x.decided_event_no
    where x.matter_id = d.matter_id and n.recorded_at >= d.due_at) decision on true
  left join lateral (
    select s.level, n.recorded_at as answered_at, e.recorded_at as at, a.due_at
    from core.supervision_order s
    join core.event e on e.matter_id = s.matter_id and e.event_no = s.event_no
    left join core.event n on n.matter_id = s.matter_id and n.event_no = s.answered_event_no
    left join core.obligation a on a.matter_id = s.matter_id and a.event_no = s.event_no and a.kind = 'order.answer'
    where s.matter_id = d.matter_id and s.to_unit_id = d.unit_id
      and (e.recorded_at >= greatest(d.due_at, decision.decided_at) or s.level <> 'reminder' and s.answered_event_no is null)
    order by u.tier <> 'leading_group' and s.level <> 'reminder' and s.answered_event_no is null desc, s.event_no desc limit 1) last on true
  cross join lateral (
    select coalesce(max(e.recorded_at), '-infinity') as went_up_at,
      coalesce(bool_or(x.decided_event_no is null and x.to_unit_id <> d.unit_id), false) as waits
    from core.escalation x join core.event e on e.matter_id = x.matter_id and e.event_no = x.event_no
    where x.matter_id = d.matter_id) above
  cross join lateral (
    select decision.decided_at, coalesce(last.at, decision.decided_at) as last_at,
      (select count(*) from core.supervision_order s join core.event e on e.matter_id = s.matter_id and e.event_no = s.event_no
       where s.matter_id = d.matter_id and s.to_unit_id = d.unit_id and e.recorded_at >= d.due_at) as steps,
      above.went_up_at >= d.due_at or above.waits as went_up,
      above.went_up_at >= greatest(d.due_at, last.at) or above.waits as went_up_since) ladder
  cross join lateral (
    select 'danger'
    where u.tier in ('grid', 'community') and d.holder_unit_id is not null and not ladder.went_up
      and core.waits_until(d.subdistrict_id, 'tier.overdue', 'overdue', core.risk_of(d.matter_id), u.tier, d.due_at) <= core.now()
    union all
    select case
      when u.tier = 'leading_group' and ladder.steps >= (select count(*) from core.code c where c.kind = 'order_level') then null
      when last.level is null then
        case when ladder.decided_at is null or core.waits_until(d.subdistrict_id, 'order.wait', 'step taken', core.risk_of(d.matter_id), u.tier, ladder.last_at) <= core.now() then 'overdue' end
      when u.tier = 'leading_group' or last.level = 'reminder' then case when core.waits_until(d.subdistrict_id, 'order.wait', 'step taken', core.risk_of(d.matter_id), u.tier, ladder.last_at) <= core.now() then 'reminder_unheeded' end
      when last.answered_at is not null then
        case when not ladder.went_up_since and last.answered_at + (last.due_at - last.at) <= core.now() then 'answered_not_done' end
      when last.due_at is null or last.due_at > core.now() then null
      when last.level = 'red' then case when not ladder.went_up_since then 'red_unanswered' end
      else last.level || '_unanswered' end) next (why))
select j.obligation_id, j.matter_id, j.kind, j.subdistrict_id, j.unit_id, j.due_at, t.step, t.cause, up.unit_id as upper_unit_id,
  case when t.step is not null then j.why end as why
from judged j
cross join lateral (
  -- a CASE and no WHERE: who is only reminded is not asked who is above
  select case when j.why in ('danger', 'answered_not_done', 'red_unanswered') and j.holder_unit_id is not null then
    core.upper_unit(j.matter_id, case when exists (
      select from core.escalation x where x.matter_id = j.matter_id and x.to_unit_id = j.unit_id and x.decided_event_no is null)
      then j.unit_id else j.holder_unit_id end) end as unit_id) up
left join lateral (
  select case
      when j.why = 'overdue' or j.is_top then 'reminder'
      when j.why = 'reminder_unheeded' then 'blue'
      when j.why = 'blue_unanswered' then 'yellow'
      when j.why = 'yellow_unanswered' then 'red'
      else 'escalate' end as step,
    case j.why when 'red_unanswered' then 'order_unanswered' else 'overdue' end as cause
  where j.why is not null and (j.why not in ('danger', 'answered_not_done', 'red_unanswered') or up.unit_id is not null and not exists (
    select from core.escalation x where x.matter_id = j.matter_id and x.to_unit_id = up.unit_id and x.decided_event_no is null))) t on true;

comment on view core.due_step is 'The next step for whoever owes something overdue, and why. 超期事项的下一步及原因。';
