-- sees_all: whether the caller's group sees every matter of its subdistrict (office, leading group, auditor).
create function core.sees_all() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from core.acting_login l where l.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor'));
end $$;

comment on function core.sees_all() is 'Whether the caller sees the whole subdistrict. 是否可见全街道。';
grant execute on function core.sees_all() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
