-- acting_group: the group of the caller's login; null for who is no login of the registry.
create function core.acting_group() returns name
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select l.group_name from core.acting_login l);
end $$;

comment on function core.acting_group() is 'The caller''s group. 当前登录的组别。';
grant execute on function core.acting_group() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
