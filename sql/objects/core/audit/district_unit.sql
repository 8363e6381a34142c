-- district_unit: the body above the subdistrict, which decides on findings against the leading group: the one that the office has set
-- (api.set_superior), else the district's civil affairs bureau.
create function core.district_unit(subdistrict_id int) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.unit_id
  from core.subdistrict s
  join core.unit u on u.subdistrict_id = s.subdistrict_id and core.lasts(u.exists_during)
    and (u.unit_id = s.superior_unit_id or u.kind = 'district_bureau')
  where s.subdistrict_id = district_unit.subdistrict_id
  order by u.unit_id = s.superior_unit_id desc nulls last, u.unit_id limit 1
$$;

comment on function core.district_unit(int) is 'The body above the subdistrict. 上级部门。';
revoke execute on function core.district_unit(int) from public;
