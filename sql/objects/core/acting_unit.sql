-- acting_unit: the unit of the caller's login, for policies and views; null for who is no login of the registry.
create function core.acting_unit() returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select l.unit_id from core.acting_login l);
end $$;

comment on function core.acting_unit() is 'The caller''s unit. 当前登录所属单位。';
grant execute on function core.acting_unit() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
