-- lead_at: how a lead stood at an instant of the past (当时情况), as api.case_at tells it of a case: of the lead alone, also where it became a
-- case or was joined to one since.
--
--   returns  section (holder, officer, pause, obligation, event), whose, what, since, due, recorded, and the evidence
--   refuses  mistyped_number, no_such_lead, not_your_business, time_is_not_past, nothing_was_recorded_yet
--   callers  office, leader, auditor; community, grid, agency for what is their business
create function api.lead_at(lead_number text, at timestamptz)
returns table (section text, unit_code text, unit text, what text, started timestamptz, due timestamptz, recorded timestamptz, evidence text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller();
  printed constant text := core.printed_number(lead_at.lead_number, 'lead');
  matter core.matter;
begin
  select m.* into matter from core.matter m join core.lead l on l.lead_id = m.matter_id
  where l.lead_number = printed and core.may_see(caller, m);
  if not found then
    perform core.refuse('no_such_lead', printed);
  end if;
  perform core.check_instant(caller, matter, array[matter.matter_id], printed, lead_at.at);
  return query select f.* from core.facts_at(array[matter.matter_id], lead_at.at) f;
end $$;

comment on function api.lead_at(text, timestamptz) is '线索在某一时刻的情况：谁负责、应办何事、已记录何事。 How a lead stood at an instant: who held it, what was owed, what had been recorded.';
revoke execute on function api.lead_at(text, timestamptz) from public;
grant execute on function api.lead_at(text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
