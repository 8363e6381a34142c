-- propose_ending: the first of the two persons who are needed to end a case. Its holder answers until another has confirmed,
-- which is owed by a deadline of its own.
--
--   detail   codes: the reason of a closing, or the way out (a code of case_status)
--   refuses  not_the_holder (WB203), already_leaving (WB353), closing_already_proposed (WB304)
create function core.propose_ending(c core.case_file, detail jsonb, note text, caller core.caller) returns core.moment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment core.moment;
begin
  perform core.check_holder_or_office(c.case_id, caller);
  perform core.check_not_moving(c);
  if c.closing_event_no is not null then
    perform core.refuse('closing_already_proposed', core.event_id(c.case_number, c.closing_event_no));
  end if;
  moment := core.next_event(c.case_id, 'closing_proposed', caller, detail, note);
  update core.case_file f set closing_event_no = moment.event_no where f.case_id = c.case_id;
  perform core.owe(c.case_id, moment, 'close.confirm', 'closing proposed', 'any', core.confirming_unit(caller, c.case_id));
  return moment;
end $$;

comment on function core.propose_ending(core.case_file, jsonb, text, core.caller) is 'Proposes that a case ends; WB203, WB304. 拟结案。';
revoke execute on function core.propose_ending(core.case_file, jsonb, text, core.caller) from public;
