-- first_login: the first login in use of a unit, by name; null where nobody logs in there.
create function core.first_login(unit_code text, subdistrict_id int) returns name
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.role_name from core.login l join core.unit u on u.unit_id = l.unit_id
  where u.code = first_login.unit_code and u.subdistrict_id = first_login.subdistrict_id and core.login_status(l) = 'active'
  order by l.role_name limit 1
$$;

comment on function core.first_login(text, int) is 'The first login in use of a unit. 单位的第一个可用账号。';
revoke execute on function core.first_login(text, int) from public;
