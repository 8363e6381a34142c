-- is_asked_of_me: whether what a unit owes an audit (to answer, to put right) is about a finding that the caller may know of. To be asked about nothing that one sees
-- tells that there is something.
--
--   kind  finding.answer or rectification
create function core.is_asked_of_me(audit_id bigint, kind text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from core.finding_state s
    join core.finding f on f.audit_id = s.audit_id and f.finding_no = s.finding_no
    join core.unit_now n on n.unit_id = f.unit_id
    where s.audit_id = is_asked_of_me.audit_id and s.status = case is_asked_of_me.kind when 'finding.answer' then 'open' else 'rectifying' end
      and n.now_unit_id = (select core.acting_unit())
      and not exists (select from core.kept_from_me k where k.matter_id = f.matter_id) and core.evidence_suffices(f));
end $$;

comment on function core.is_asked_of_me(bigint, text) is 'Whether what a unit owes an audit is about what the caller may know of. 审计所求是否涉及本账号可知悉的事项。';
revoke execute on function core.is_asked_of_me(bigint, text) from public;
grant execute on function core.is_asked_of_me(bigint, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
