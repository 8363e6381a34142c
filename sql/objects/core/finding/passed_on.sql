-- passed_on: each time in the period that a holder itself offered a matter to another unit, which accepted. Who was relieved by
-- the office, or by an assignment, did not pass it on.
create function core.passed_on(k core.knowledge) returns table (
  matter_id bigint, unit_id int, held tstzrange, from_event_no int, offer_event_no int, offered_at timestamptz, accepted_event_no int, accepted_at timestamptz,
  duty_code text)
language sql stable as $$
  select f.matter_id, f.from_unit_id, r.held, r.from_event_no, f.event_no, f.offered_at, f.answered_event_no, f.answered_at, f.duty_code
  from core.known_offer(k) f
  join core.ended_responsibility r on r.matter_id = f.matter_id and r.unit_id = f.from_unit_id and upper(r.held) = f.answered_at
  where f.answer = 'accepted' and f.by_unit_id = f.from_unit_id and f.answered_at <@ (k).during
$$;

comment on function core.passed_on(core.knowledge) is 'Each time a holder passed a matter on by an offer of its own. 主动移交。';
revoke execute on function core.passed_on(core.knowledge) from public;
