-- next_tier: to whom a matter goes up: from a grid to its community, from a community to the office, from any unit of the street
-- to the leading group (plan 三(二) 三级响应机制; 四 领导小组). Null above the leading group.
create function core.next_tier(unit_id int) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case
    when u.tier = 'leading_group' then null
    when u.group_name = 'weibao_grid' then coalesce((
      select c.unit_id from core.territory t
      join core.unit c on c.territory_id = t.parent_id and c.group_name = 'weibao_community' and core.lasts(c.exists_during)
      where t.territory_id = u.territory_id), core.office_unit(u.subdistrict_id))
    when u.group_name = 'weibao_community' then core.office_unit(u.subdistrict_id)
    else core.leading_unit(u.subdistrict_id) end
  from core.unit u where u.unit_id = next_tier.unit_id
$$;

comment on function core.next_tier(int) is 'The unit of the next tier. 上一层级单位。';
