-- accept_lead: take over a lead that was offered to the caller's unit (签收线索); it answers for the screening from now on.
--
--   returns  the instant of the hand-over
--   refuses  no_such_offer (in the same words for every reason), mistyped_number
--   callers  office, community, grid, agency, each for its own unit
create function api.accept_lead(lead_number text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  offer constant core.offer := core.offer_to(core.printed_number(lead_number, 'lead'), caller.unit_id, null, caller);
begin
  return core.accept_offer(offer, caller.unit_id, caller, null, null);
end $$;

comment on function api.accept_lead(text) is
  '签收派给本单位的线索，自此刻起由本单位负责筛查。 Take over a lead offered to your unit.';
revoke execute on function api.accept_lead(text) from public;
grant execute on function api.accept_lead(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
