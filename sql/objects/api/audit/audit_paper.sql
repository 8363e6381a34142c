-- audit_paper: what an audit froze as canonical JSON, and its SHA-256 (64 hexadecimal digits), which stands on every paper of it: paper
-- and registry can be compared at any time (verify_audit). Taking it is logged, and told by `trace_looks`. It asks for no grant, as api.audit_case: it tells nothing of who a child is.
--
--   refuses  mistyped_number (WB103), no_such_audit (WB601)
--   callers  office, leader, auditor
create function api.audit_paper(audit_number text, out content text, out sha256 text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_auditor');
  audit constant core.audit := core.find_audit(audit_number, caller);
begin
  content := core.canonical_audit(audit);
  sha256 := encode(pg_catalog.sha256(convert_to(content, 'UTF8')), 'hex');
  perform core.grant_look('export', audit.audit_id, null, 'audit', null, caller);
  insert into audit.event (at, kind, payload)
  values (core.now(), 'audit_exported', jsonb_build_object('audit', audit.audit_id, 'unit', caller.unit_id, 'sha256', sha256));
end $$;

comment on function api.audit_paper(text) is '审计规范文本及其校验值，印于每份文书。 What an audit froze, and its SHA-256.';
revoke execute on function api.audit_paper(text) from public;
grant execute on function api.audit_paper(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
