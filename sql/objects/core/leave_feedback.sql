-- leave_feedback: to tell the reporter was owed by whoever held the case; when it ends, its last holder owes it itself: ending a
-- case is no way to be rid of it. Late minutes of the holder are not counted again.
create function core.leave_feedback(matter_id bigint, last_holder int, moment core.moment) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, due_unknown, rule_id, rule_frozen, for_lead_id)
  select o.matter_id, moment.event_no, o.kind, last_holder, o.clock_from, case when o.due_at is not null then greatest(o.due_at, moment.at) end, o.due_unknown, o.rule_id, o.rule_frozen, o.for_lead_id
  from core.obligation o
  where o.matter_id = leave_feedback.matter_id and o.kind = 'lead.feedback' and o.ending = 'void' and o.ended_by_event_no = moment.event_no
$$;

comment on function core.leave_feedback(bigint, int, core.moment) is 'The last holder still tells the reporter. 末任主责单位仍应反馈报告人。';
