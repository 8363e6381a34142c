-- ask_to_reopen: somebody wants a closed case to go on, and the office, or the leading group where the office itself asks, owes
-- an answer.
--
--   by_unit  whose act it is, where that is not the caller's unit
--   refuses  reopening_waits_already (WB331)
create function core.ask_to_reopen(case_id bigint, reason text, caller core.caller, note text, by_unit int) returns core.moment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment core.moment;
begin
  if exists (select from core.reopening r where r.matter_id = case_id and r.granted is null) then
    perform core.refuse('reopening_waits_already');
  end if;
  moment := core.next_event(case_id, 'reopening_asked', caller, jsonb_build_object('reason', reason), note, by_unit => by_unit);
  insert into core.reopening (matter_id, event_no, reason) values (case_id, moment.event_no, ask_to_reopen.reason);
  perform core.owe(case_id, moment, 'reopen.decide', 'reopening asked', 'any', core.confirming_unit(caller, case_id));
  return moment;
end $$;

comment on function core.ask_to_reopen(bigint, text, core.caller, text, int) is 'Asks to reopen a case; WB331. 申请重启案件。';
