-- What a hand-over is measured with: the cases to hand over, one after the other, and the peer: one function call per transaction
-- that inserts the very rows that the verb inserted, into tables that have a primary key and nothing else.
create schema bench;
grant usage on schema bench to public;
create table bench.pool (place bigint primary key, case_number text not null);
insert into bench.pool
select row_number() over (order by c.case_id), c.case_number
from core.case_file c join core.matter m on m.matter_id = c.case_id join core.unit u on u.unit_id = m.holder_unit_id
where c.case_number like '2024-%' and u.code not in ('PCS', 'FL') order by c.case_id limit 40000;
create sequence bench.offered;
create sequence bench.accepted;
create sequence bench.peer_offered;
create sequence bench.peer_accepted;
grant select on bench.pool to public;
grant usage on all sequences in schema bench to public;

create table bench.event (like core.event including defaults, primary key (matter_id, event_no));
create table bench.log (like audit.event including identity, primary key (event_id));
create table bench.offer (like core.offer including defaults, primary key (matter_id, event_no));
create table bench.obligation (like core.obligation including identity, primary key (obligation_id));
create table bench.access (like core.access including identity, primary key (access_id));
create table bench.responsibility (like core.ended_responsibility, primary key (matter_id, from_event_no));

-- The rows of one hand-over as the registry made it.
create table bench.sample as select c.case_id from core.case_file c join bench.pool p using (case_number) where p.place = (select max(place) from bench.pool);
select set_config('session_authorization', 'xt_msb_01', false);
select api.dispatch_case(case_number, 'PCS') from bench.pool order by place desc limit 1;
select set_config('session_authorization', 'xt_pcs_01', false);
select api.accept_case(case_number) from bench.pool order by place desc limit 1;
reset session authorization;
create table bench.made_event as select e.*, e.kind = 'dispatched' as first from core.event e join bench.sample s on e.matter_id = s.case_id where e.kind in ('dispatched', 'accepted');
create table bench.made_log as select a.*, a.kind = 'dispatched' as first from audit.event a join bench.sample s on a.payload @> jsonb_build_object('matter', s.case_id) where a.kind in ('dispatched', 'accepted');
create table bench.made_offer as select o.*, true as first from core.offer o join bench.sample s on o.matter_id = s.case_id;
create table bench.made_obligation as select o.*, o.kind = 'case.accept' as first from core.obligation o join bench.sample s on o.matter_id = s.case_id
  where o.event_no in (select event_no from bench.made_event);
create table bench.made_access as select a.*, a.because = 'offered' as first from core.access a join bench.sample s on a.matter_id = s.case_id
  where lower(a.valid) >= (select min(recorded_at) from bench.made_event);
create table bench.made_responsibility as select r.*, false as first from core.ended_responsibility r join bench.sample s on r.matter_id = s.case_id;
create function bench.insert_the_same_rows(case_number text, is_first boolean) returns void
language plpgsql security definer as $$
declare
  matter constant bigint := (select c.case_id from core.case_file c where c.case_number = insert_the_same_rows.case_number);
begin
  perform set_config('synchronous_commit', 'on', true); -- as durable as the verb
  insert into bench.event select matter, event_no, kind, happened_at, recorded_at, login_id, unit_id, supersedes, detail from bench.made_event where first = is_first;
  insert into bench.log (at, kind, payload, epoch, xid, login) select at, kind, payload, epoch, pg_current_xact_id(), login from bench.made_log where first = is_first;
  insert into bench.offer select matter, event_no, from_unit_id, to_unit_id, duty_plan_id, duty_code, answered_event_no, answer, reason_code, return_duty_code, contradicted_by
  from bench.made_offer where first = is_first;
  insert into bench.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, due_unknown, rule_id, rule_frozen)
  select matter, event_no, kind, owed_by_unit_id, clock_from, due_at, due_unknown, rule_id, rule_frozen from bench.made_obligation where first = is_first;
  insert into bench.access (matter_id, unit_id, because, valid) select matter, unit_id, because, valid from bench.made_access where first = is_first;
  insert into bench.responsibility select matter, unit_id, held, from_event_no from bench.made_responsibility where first = is_first;
end $$;
grant execute on all functions in schema bench to public;
