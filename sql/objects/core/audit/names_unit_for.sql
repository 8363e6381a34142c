-- names_unit_for: whether an audit names a unit in a finding that a caller may know of: what the unit owes the audit is told to nobody else.
create function core.names_unit_for(audit_id bigint, unit_id int, caller core.caller) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from core.finding f
    where f.audit_id = names_unit_for.audit_id and core.stands_for(f.unit_id) = core.stands_for(names_unit_for.unit_id)
      and (f.matter_id is null or not core.is_kept_from(f.matter_id, caller)) and core.evidence_suffices(f));
end $$;

comment on function core.names_unit_for(bigint, int, core.caller) is 'Whether an audit names a unit in a finding that a caller may know of. 审计中是否有本账号可知悉的涉及该单位的疑似问题。';
revoke execute on function core.names_unit_for(bigint, int, core.caller) from public;
