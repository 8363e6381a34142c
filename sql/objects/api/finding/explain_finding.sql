-- explain_finding: why a finding was made (缘由): from the clause of the plan to the definition, the rule, the debt, who held the matter
-- and the event that came, or did not. Step by step, as a person would tell it.
--
--   returns  the steps in order: part (clause, definition, rule, debt, holder, event, finding), what it says, its source
--   refuses  mistyped_number (WB103), no_such_finding (WB602)
--   callers  the unit named, office, leader, auditor
create function api.explain_finding(finding text) returns table (line int, part text, part_name text, what text, source text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  found_finding constant core.finding := core.find_finding(explain_finding.finding, caller);
begin
  return query
    select (row_number() over (order by w.place, w.at, w.what))::int, w.part, core.label('why_part', w.part), w.what, w.source
    from core.why_found(found_finding, caller.time_zone) w;
end $$;

comment on function api.explain_finding(text) is '逐步说明缘由：方案条款、口径、规则、应办事项、主责单位、事件。 Why a finding was made, step by step.';
revoke execute on function api.explain_finding(text) from public;
grant execute on function api.explain_finding(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
