-- withdraw_lead_offer: take back the offer of a lead that nobody has answered yet (撤回线索派单).
--
--   returns  the instant
--   refuses  no_such_lead, mistyped_number, lead_has_ended, not_the_holder, no_open_offer
--   callers  office; community, grid, agency as holder
create function api.withdraw_lead_offer(lead_number text, note text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  lead constant core.lead := core.open_lead_of(lead_number, caller);
begin
  return core.withdraw_open_offer(lead.lead_id, caller, note);
end $$;

comment on function api.withdraw_lead_offer(text, text) is
  '撤回尚未答复的线索派单。 Take back the offer of a lead that nobody has answered yet.';
revoke execute on function api.withdraw_lead_offer(text, text) from public;
grant execute on function api.withdraw_lead_offer(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
