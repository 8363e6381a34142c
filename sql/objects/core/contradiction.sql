-- contradiction: what the duty list says to a return, before it is confirmed: the duty of the returning unit that would
-- contradict it, with the plan's phrase; nulls if none would.
--
--   refuses  unknown_code (WB107), unknown_duty (WB106), text_is_missing (WB403)
create function core.contradiction(
  offer core.offer, reason_code text, duty text, out contradicted_by text, out contradicting_phrase text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  cited constant core.duty := core.find_duty(core.required_text(duty, 40, 'duty'), offer.duty_plan_id);
begin
  contradicted_by := core.contradicting_duty(offer, core.find_code('return_reason', reason_code), cited.duty_code);
  select d.exact_phrase into contradicting_phrase from core.duty d
  where d.plan_id = offer.duty_plan_id and d.duty_code = contradiction.contradicted_by;
end $$;

comment on function core.contradiction(core.offer, text, text) is 'What the duty list says to a return; WB106, WB107, WB403. 退回与职责的核对。';
