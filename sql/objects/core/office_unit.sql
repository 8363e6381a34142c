-- office_unit: the unit of the coordinating office itself, not the ones seated in it.
create function core.office_unit(subdistrict_id int) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.unit_id from core.unit u
  where u.subdistrict_id = office_unit.subdistrict_id and u.group_name = 'weibao_office' and u.seat_unit_id is null
    and u.can_hold and core.lasts(u.exists_during)
  order by u.unit_id limit 1
$$;

comment on function core.office_unit(int) is 'The coordinating office. 统筹办公室。';
