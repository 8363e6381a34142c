-- check_return: what the duty list says to a return, before it is confirmed (core.contradiction). Stores nothing.
--
--   on_behalf_of, paper  as for return_case
--   refuses  no_such_offer, mistyped_number, unknown_code, unknown_duty, text_is_missing, only_paper_is_recorded_on_behalf
--   callers  office, community, grid, agency, each for its own unit
--   source   plan 三(九) 工作推诿扯皮
create function api.check_return(
  case_number text, reason_code text, duty text, on_behalf_of text default null, paper text default null,
  out contradicted_by text, out contradicting_phrase text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  unit constant int := core.answering_unit(caller, on_behalf_of, paper);
  offer constant core.offer := core.offer_to(core.printed_number(case_number, 'case'), unit, null, caller);
begin
  select c.contradicted_by, c.contradicting_phrase into check_return.contradicted_by, check_return.contradicting_phrase
  from core.contradiction(offer, reason_code, duty) c;
end $$;

comment on function api.check_return(text, text, text, text, text) is
  '退回前核对：该退回是否与退回单位的职责相抵触。 Whether a return would be contradicted by the duty list; stores nothing.';
revoke execute on function api.check_return(text, text, text, text, text) from public;
grant execute on function api.check_return(text, text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
