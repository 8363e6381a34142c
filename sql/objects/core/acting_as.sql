-- acting_as: the numbers of who is calling (core.login.numbers), for what may not read the table of logins. Null for who is no login of the registry.
--
-- Restricted to the leader of parallel workers: a worker does not know the text of the statement, which core.acting_login asks about.
create function core.acting_as() returns int[]
language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select a.numbers from core.acting_login a);
end $$;

comment on function core.acting_as() is 'The caller''s unit, subdistrict, login, whether it sees all, person and group, as numbers. 当前登录的可见范围参数。';
grant execute on function core.acting_as() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
