-- case_at: how a case stood at an instant of the past (当时情况), with the leads that led to it: who held it, what was owed, and what
-- had been recorded by then.
--
--   returns  section (holder, officer, pause, obligation, event), whose, what, since, due, recorded, and the evidence
--   refuses  mistyped_number, no_such_case, not_your_business, time_is_not_past, nothing_was_recorded_yet
--   callers  office, leader, auditor; community, grid, agency for what is their business
create function api.case_at(case_number text, at timestamptz)
returns table (section text, unit_code text, unit text, what text, started timestamptz, due timestamptz, recorded timestamptz, evidence text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller();
  found_case constant core.case_file := core.audited_case(case_at.case_number, caller);
  matter_ids constant bigint[] := array(select core.matters_of(found_case));
begin
  perform core.check_instant(caller, m, matter_ids, found_case.case_number, case_at.at) from core.matter m where m.matter_id = found_case.case_id;
  return query select f.* from core.facts_at(matter_ids, case_at.at) f;
end $$;

comment on function api.case_at(text, timestamptz) is '案件在某一时刻的情况：谁负责、应办何事、已记录何事。 How a case stood at an instant: who held it, what was owed, what had been recorded.';
revoke execute on function api.case_at(text, timestamptz) from public;
grant execute on function api.case_at(text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
