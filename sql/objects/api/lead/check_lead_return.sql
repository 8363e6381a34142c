-- check_lead_return: as api.check_return, of a lead.
--
--   refuses  no_such_offer, mistyped_number, unknown_code, unknown_duty, text_is_missing
--   callers  office, community, grid, agency, each for its own unit
create function api.check_lead_return(
  lead_number text, reason_code text, duty text, out contradicted_by text, out contradicting_phrase text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  offer constant core.offer := core.offer_to(core.printed_number(lead_number, 'lead'), caller.unit_id, null, caller);
begin
  select c.contradicted_by, c.contradicting_phrase into check_lead_return.contradicted_by, check_lead_return.contradicting_phrase
  from core.contradiction(offer, reason_code, duty) c;
end $$;

comment on function api.check_lead_return(text, text, text) is
  '退回线索前核对：该退回是否与本单位职责相抵触。 Whether the return of a lead would be contradicted by the duty list; stores nothing.';
revoke execute on function api.check_lead_return(text, text, text) from public;
grant execute on function api.check_lead_return(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
