-- read_finding: every step of a finding, with what was said, in full: who is to decide must read the answer. Reading it is logged.
--
--   refuses  mistyped_number (WB103), no_such_finding (WB602)
--   callers  the unit named, office, leader, auditor
create function api.read_finding(finding text) returns table (
  line int, step text, step_name text, event_id text, at timestamptz, unit_code text, unit text, outcome text, outcome_name text, is_late boolean, said text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  found_finding constant core.finding := core.find_finding(read_finding.finding, caller);
begin
  insert into audit.event (at, kind, payload)
  values (core.now(), 'finding_read', jsonb_build_object('audit', found_finding.audit_id, 'finding', found_finding.finding_no, 'unit', caller.unit_id));
  return query
    select t.line, t.step, t.step_name, t.event_id, t.at, t.unit_code, t.unit, t.outcome, t.outcome_name, t.is_late, t.said
    from core.steps_of(found_finding) t order by t.line;
end $$;

comment on function api.read_finding(text) is '疑似问题的办理经过及各方意见全文。 Every step of a finding, with what was said in full.';
revoke execute on function api.read_finding(text) from public;
grant execute on function api.read_finding(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
