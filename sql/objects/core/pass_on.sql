-- pass_on: whatever a unit that ends has on a matter goes to its heir at one instant: responsibility with all its clocks, what it
-- owes itself, what it was ordered, has to decide, helps with. An offer to it lapses: nobody accepted it, so the holder answers on.
-- A lead that the heir may not screen goes to who may; what complains about the heir, to the office or the leading group; and so does a restricted
-- matter of which nobody at the heir was named: to the one of them where somebody knows of it.
create function core.pass_on(matter_id bigint, leaver core.unit, heir core.unit, how text, caller core.caller, note text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  matter core.matter;
  taker core.unit := heir;
  holder int;
  moment core.moment;
begin
  select m.* into matter from core.matter m where m.matter_id = pass_on.matter_id;
  if heir.unit_id = any (matter.hidden_from_unit_ids) then
    select u.* into taker from core.unit u where u.unit_id = core.unbiased_unit(matter.subdistrict_id, matter.hidden_from_unit_ids);
  end if;
  select u.* into taker from core.unit u where u.unit_id = core.knowing_unit(matter, taker.unit_id, leaver.unit_id);
  holder := coalesce((
    select core.first_holder(taker.unit_id, matter.subdistrict_id, matter.territory_id, l.danger, matter.hidden_from_unit_ids || leaver.unit_id)
    from core.lead l where l.lead_id = pass_on.matter_id), taker.unit_id);
  moment := core.next_event(matter_id, 'unit_' || how, caller, jsonb_build_object('from', leaver.code, 'to', taker.code), note);
  perform core.pass_holding(matter, leaver.unit_id, holder, moment);
  perform core.pass_debts(pass_on.matter_id, leaver.unit_id, taker.unit_id, null, moment);
  perform core.pass_escalations(pass_on.matter_id, leaver.unit_id, taker.unit_id, moment);
  perform core.pass_support(pass_on.matter_id, leaver.unit_id, taker.unit_id, moment);
  perform core.pass_orders(pass_on.matter_id, leaver, taker, caller);
end $$;

comment on function core.pass_on(bigint, core.unit, core.unit, text, core.caller, text) is 'Whatever a unit has on a matter goes to its heir. 事项的承继。';
revoke execute on function core.pass_on(bigint, core.unit, core.unit, text, core.caller, text) from public;
