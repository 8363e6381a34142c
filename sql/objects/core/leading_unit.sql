-- leading_unit: the unit of the leading group that can answer for a matter.
create function core.leading_unit(subdistrict_id int) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.unit_id from core.unit u
  where u.subdistrict_id = leading_unit.subdistrict_id and u.group_name = 'weibao_leader' and u.can_hold and core.lasts(u.exists_during)
  order by u.unit_id limit 1
$$;

comment on function core.leading_unit(int) is 'The unit of the leading group. 领导小组单位。';
revoke execute on function core.leading_unit(int) from public;
