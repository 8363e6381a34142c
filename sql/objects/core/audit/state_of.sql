-- state_of: what became of a finding so far, its audit being locked.
create function core.state_of(finding core.finding) returns core.finding_state
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s from core.finding_state s where s.audit_id = finding.audit_id and s.finding_no = finding.finding_no
$$;

comment on function core.state_of(core.finding) is 'What became of a finding so far. 疑似问题当前状态。';
revoke execute on function core.state_of(core.finding) from public;
