-- assign_matter: makes a unit responsible, finally; an open offer lapses.
--
--   duty     a duty of that very unit
--   returns  the instant of the hand-over
--   refuses  unit_cannot_hold (WB408), already_the_holder (WB410), unknown_duty (WB106), duty_is_not_that_units (WB412), text_is_missing (WB403)
create function core.assign_matter(
  matter_id bigint, unit core.unit, plan_id int, duty text, caller core.caller, note text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  cited constant core.duty := core.cite_duty(core.required_text(duty, 40, 'duty'), plan_id, unit);
  moment core.moment;
begin
  perform core.check_unbiased(matter_id, unit);
  if unit.unit_id = (select m.holder_unit_id from core.matter m where m.matter_id = assign_matter.matter_id) then
    perform core.refuse('already_the_holder', unit.code);
  end if;
  moment := core.next_event(matter_id, 'assigned', caller, jsonb_build_object('to', unit.code, 'duty', cited.duty_code), note);
  perform core.answer_offer(matter_id, 'lapsed', moment);
  perform core.hand_over(matter_id, unit.unit_id, moment);
  perform core.decide_escalations(matter_id, caller.unit_id, moment);
  return moment.at;
end $$;

comment on function core.assign_matter(bigint, core.unit, int, text, core.caller, text) is
  'Makes a unit responsible; WB106, WB403, WB408, WB410, WB412. 指定主责。';
