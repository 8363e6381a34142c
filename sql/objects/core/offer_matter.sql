-- offer_matter: offers a case or a lead to a unit that may be offered it (core.check_offer). The holder answers until the
-- other side has accepted; the other side owes an answer from now on.
--
--   risk     picks the deadline of the answer
--   returns  the obligation to answer
create function core.offer_matter(
  matter core.matter, unit core.unit, plan_id int, duty text, risk text, caller core.caller, note text) returns core.obligation
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  cited core.duty;
  moment core.moment;
begin
  perform core.check_offer(matter, unit, caller);
  if nullif(btrim(duty), '') is not null then
    cited := core.cite_duty(duty, plan_id, unit);
  end if;
  moment := core.next_event(matter.matter_id, 'dispatched', caller,
    jsonb_strip_nulls(jsonb_build_object('to', unit.code, 'duty', cited.duty_code, 'risk', risk)), note);
  insert into core.offer (matter_id, event_no, from_unit_id, to_unit_id, duty_plan_id, duty_code)
  values (matter.matter_id, moment.event_no, matter.holder_unit_id, unit.unit_id, offer_matter.plan_id, cited.duty_code);
  return core.owe(matter.matter_id, moment, 'case.accept', 'dispatch', risk, unit.unit_id);
end $$;

comment on function core.offer_matter(core.matter, core.unit, int, text, text, core.caller, text) is
  'Offers a matter; WB106, WB302, WB409 to WB413. 派单。';
