-- check_return: what the duty list says to a return, before it is confirmed: the duty of the caller's unit that would
-- contradict it, with the plan's phrase; nulls if none would. Stores nothing.
--
--   refuses  no_such_offer, mistyped_number, unknown_code, unknown_duty, text_is_missing
--   callers  office, community, grid, agency, each for its own unit
--   source   plan 三(九) 工作推诿扯皮
create function api.check_return(
  case_number text, reason_code text, duty text, out contradicted_by text, out contradicting_phrase text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  offer constant core.offer := core.offer_to(core.printed_number(case_number, 'case'), caller.unit_id, null);
  cited constant core.duty := core.find_duty(core.required_text(duty, 40, 'duty'), offer.duty_plan_id);
begin
  contradicted_by := core.contradicting_duty(offer, core.find_code('return_reason', reason_code), cited.duty_code);
  select d.exact_phrase into contradicting_phrase from core.duty d
  where d.plan_id = offer.duty_plan_id and d.duty_code = check_return.contradicted_by;
end $$;

comment on function api.check_return(text, text, text) is
  '退回前核对：该退回是否与本单位职责相抵触。 Whether a return would be contradicted by the duty list; stores nothing.';
revoke execute on function api.check_return(text, text, text) from public;
grant execute on function api.check_return(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
