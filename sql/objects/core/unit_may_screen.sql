-- unit_may_screen: whether a unit of a group may screen leads of a place: the office everywhere, a community in its own
-- territory, the police where a child is in danger (design: verb × group table; 未成年人保护法 11).
create function core.unit_may_screen(group_name name, own_territory_id int, unit_kind text, territory_id int, danger boolean) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case group_name
    when 'weibao_office' then true
    when 'weibao_community' then coalesce(core.within(territory_id, own_territory_id), false)
    when 'weibao_agency' then unit_kind = 'police_station' and danger
    else false end
$$;

comment on function core.unit_may_screen(name, int, text, int, boolean) is 'Whether a unit may screen leads of a place. 单位是否可筛查。';
