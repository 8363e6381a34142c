-- acting_person: the opaque number of the person behind the caller's login; null for who is no login of the registry.
create function core.acting_person() returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select l.person_no from core.acting_login l);
end $$;

comment on function core.acting_person() is 'The caller''s person number. 当前登录的人员序号。';
grant execute on function core.acting_person() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
