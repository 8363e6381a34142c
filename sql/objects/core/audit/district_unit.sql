-- district_unit: the body above the subdistrict, which decides on findings against the leading group: the district's civil affairs bureau.
create function core.district_unit(subdistrict_id int) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.unit_id from core.unit u
  where u.subdistrict_id = district_unit.subdistrict_id and u.kind = 'district_bureau' and core.lasts(u.exists_during)
  order by u.unit_id limit 1
$$;

comment on function core.district_unit(int) is 'The body above the subdistrict. 区级主管部门。';
revoke execute on function core.district_unit(int) from public;
