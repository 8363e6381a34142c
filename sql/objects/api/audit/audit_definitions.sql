-- audit_definitions: the definitions that an audit was made with, as they stood then; printed with its report.
--
--   refuses  mistyped_number (WB103), no_such_audit (WB601)
--   callers  office, leader, auditor
create function api.audit_definitions(audit_number text) returns setof api.finding_definitions
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  audit constant core.audit := core.find_audit(audit_number, core.caller('weibao_office', 'weibao_leader', 'weibao_auditor'));
begin
  return query
    select v.* from core.finding_definition d
    join api.finding_definitions v on v.code = d.code and v.since = lower(d.valid)
    where d.definition_id = any (audit.definition_ids)
    order by d.code;
end $$;

comment on function api.audit_definitions(text) is '某次审计所用的认定口径。 The definitions that an audit was made with.';
revoke execute on function api.audit_definitions(text) from public;
grant execute on function api.audit_definitions(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
