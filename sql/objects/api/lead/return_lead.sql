-- return_lead: give back a lead that was offered to the caller's unit (退回线索); as api.return_case.
--
--   returns  when, and the duty that contradicts the return, with the plan's phrase
--   refuses  no_such_offer, mistyped_number, unknown_code, unknown_duty, text_is_missing
--   callers  office, community, grid, agency, each for its own unit
create function api.return_lead(
  lead_number text, reason_code text, duty text, note text,
  out returned_at timestamptz, out contradicted_by text, out contradicting_phrase text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  offer core.offer := core.offer_to(core.printed_number(lead_number, 'lead'), caller.unit_id, null, caller);
begin
  offer := core.return_offer(offer, caller.unit_id, caller, reason_code, duty, note, null, null);
  select e.recorded_at into returned_at from core.event e where e.matter_id = offer.matter_id and e.event_no = offer.answered_event_no;
  contradicted_by := offer.contradicted_by;
  select d.exact_phrase into contradicting_phrase from core.duty d
  where d.plan_id = offer.duty_plan_id and d.duty_code = offer.contradicted_by;
end $$;

comment on function api.return_lead(text, text, text, text) is
  '退回派给本单位的线索；与职责清单相抵触的，如实记录。 Return a lead offered to your unit.';
revoke execute on function api.return_lead(text, text, text, text) from public;
grant execute on function api.return_lead(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
