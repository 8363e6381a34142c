-- screen_lead: is the lead true, and is a child concerned? (筛查线索)
--
-- 'valid' lets it be opened as a case. 'out' takes two: the first person proposes with a reason, the same call by a
-- second person, of another unit or of the office, ends the lead. Until then the holder answers for it.
--
--   lead_number  as printed, e.g. L2026-7K3FQM
--   outcome      valid (属实) or out (筛除)
--   reason_code  for 'out': not_a_minor ... other, or its name; the second person may leave it out
--   note         required by the reason `other`
--   refuses      no_such_lead, mistyped_number, may_not_screen, lead_already_screened, another_person_must_confirm,
--                unknown_code, text_is_missing
--   callers      office; community in its territory; police where a child is in danger; the leading group, what lies with it
--   source       plan 三(一)2 及时; design section 3
create function api.screen_lead(
  inout lead_number text, outcome text, reason_code text default null, note text default null,
  out status text, out status_name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller();
  lead core.lead := core.lock_lead(screen_lead.lead_number, caller);
  decided constant text := core.find_code('screening', outcome);
  moment core.moment;
begin
  if not core.may_screen(caller, lead) then
    perform core.refuse('may_not_screen');
  end if;
  if lead.status not in ('recorded', 'screening_out_proposed') then
    perform core.refuse('lead_already_screened', core.label('lead_status', lead.status), core.last_act(lead.lead_id, lead.status_event_no));
  end if;

  if decided = 'valid' then
    moment := core.next_event(lead.lead_id, 'screened', caller, '{}', note);
    perform core.settle(lead.lead_id, 'lead.screen', moment, 'met');
    lead.status := 'screened';
  elsif lead.status = 'recorded' then
    moment := core.propose_screening_out(lead, caller, reason_code, note);
    lead.status := 'screening_out_proposed';
  else
    moment := core.confirm_screening_out(lead, caller, note);
    lead.status := 'screened_out';
  end if;
  update core.lead l set status = lead.status, status_event_no = moment.event_no where l.lead_id = lead.lead_id;
  lead_number := lead.lead_number;
  status := lead.status;
  status_name := core.label('lead_status', lead.status);
end $$;

comment on function api.screen_lead(text, text, text, text) is
  '筛查线索：属实，或筛除（须由另一单位或办公室的第二人确认）。 Screen a lead: valid, or out, which a second person confirms.';
revoke execute on function api.screen_lead(text, text, text, text) from public;
grant execute on function api.screen_lead(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
