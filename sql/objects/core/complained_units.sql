-- complained_units: whom a complaint about a unit is kept from: the unit, whatever is seated with it, and the grids of a community.
create function core.complained_units(unit core.unit) returns int[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array_agg(u.unit_id)
  from core.unit u
  left join core.territory t on t.territory_id = u.territory_id
  where u.subdistrict_id = unit.subdistrict_id and (
    coalesce(u.seat_unit_id, u.unit_id) = coalesce(unit.seat_unit_id, unit.unit_id)
    or unit.group_name = 'weibao_community' and u.group_name = 'weibao_grid' and t.parent_id = unit.territory_id)
$$;

comment on function core.complained_units(core.unit) is 'Whom a complaint is kept from. 应回避的单位。';
