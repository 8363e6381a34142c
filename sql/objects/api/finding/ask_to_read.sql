-- ask_to_read: asks to read every step of a finding, with what was said in full (申请查阅). Commit, then call read_finding: that it was read is told also
-- where the reader rolls back.
--
--   finding  A2026-7K3FQM.3
--   purpose  audit 审计 (the default) ... as ask_to_open
--   refuses  mistyped_number (WB103), no_such_finding (WB602), unknown_code, purpose_must_be_told
--   callers  the unit named, office, leader, auditor
create function api.ask_to_read(finding text, purpose text default 'audit', purpose_text text default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  found_finding constant core.finding := core.find_finding(ask_to_read.finding, caller);
begin
  insert into audit.event (at, kind, payload)
  values (core.now(), 'finding_read', jsonb_build_object('audit', found_finding.audit_id, 'finding', found_finding.finding_no, 'unit', caller.unit_id));
  return core.grant_look('finding', null, core.finding_id(core.number_of(found_finding.audit_id), found_finding.finding_no), purpose, purpose_text, caller);
end $$;

comment on function api.ask_to_read(text, text, text) is '申请查阅疑似问题的各方意见；提交后再调用 read_finding。 Ask to read a finding; commit, then call read_finding.';
revoke execute on function api.ask_to_read(text, text, text) from public;
grant execute on function api.ask_to_read(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
