-- read_finding: every step of a finding, with what was said, in full: who is to decide must read the answer.
--
--   look_id  the number that ask_to_read gave; empty: the caller's latest grant for this finding
--   refuses  mistyped_number (WB103), no_such_finding (WB602), look_needs_a_grant (WB501)
--   callers  the unit named, office, leader, auditor
--
-- Not stable, as api.open_dossier.
create function api.read_finding(finding text, look_id bigint default null) returns table (
  line int, step text, step_name text, event_id text, at timestamptz, unit_code text, unit text, outcome text, outcome_name text, is_late boolean, said text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  found_finding constant core.finding := core.find_finding(read_finding.finding, caller);
begin
  perform core.use_look(read_finding.look_id, 'finding', null, core.finding_id(core.number_of(found_finding.audit_id), found_finding.finding_no), caller);
  return query
    select t.line, t.step, t.step_name, t.event_id, t.at, t.unit_code, t.unit, t.outcome, t.outcome_name, t.is_late, t.said
    from core.steps_of(found_finding) t order by t.line;
end $$;

comment on function api.read_finding(text, bigint) is '疑似问题的办理经过及各方意见全文；须先申请并提交。 Every step of a finding, with what was said in full; ask first, and commit.';
revoke execute on function api.read_finding(text, bigint) from public;
grant execute on function api.read_finding(text, bigint) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
