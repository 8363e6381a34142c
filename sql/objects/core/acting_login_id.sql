-- acting_login_id: the caller's login, for policies and views; null for who is no login of the registry.
create function core.acting_login_id() returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select l.login_id from core.acting_login l);
end $$;

comment on function core.acting_login_id() is 'The caller''s login. 当前登录账号。';
grant execute on function core.acting_login_id() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
