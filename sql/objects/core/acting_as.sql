-- acting_as: what decides which matters the caller sees and what waits for it, as numbers: its unit, its subdistrict, its login, 1 if its
-- group sees the whole subdistrict (office, leading group, auditor), else 0, its person, its group (core.group_no). Null for who is no
-- login of the registry.
--
-- Restricted to the leader of parallel workers: a worker does not know the text of the statement, which core.acting_login asks about.
create function core.acting_as() returns int[]
language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select array[l.unit_id, l.subdistrict_id, l.login_id, (l.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor'))::int,
      l.person_no, core.group_no(l.group_name)]
    from core.acting_login l);
end $$;

comment on function core.acting_as() is 'The caller''s unit, subdistrict, login, whether it sees all, person and group, as numbers. 当前登录的可见范围参数。';
grant execute on function core.acting_as() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
