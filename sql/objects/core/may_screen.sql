-- may_screen: whether a caller may screen leads there: the office everywhere, a community in its own territory, the
-- police where a child is in danger (design: verb × group table; 未成年人保护法 11).
create function core.may_screen(caller core.caller, territory_id int, danger boolean) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case caller.group_name
    when 'weibao_office' then true
    when 'weibao_community' then coalesce(core.within(territory_id, caller.territory_id), false)
    when 'weibao_agency' then caller.unit_kind = 'police_station' and danger
    else false end
$$;

comment on function core.may_screen(core.caller, int, boolean) is 'Whether the caller may screen a lead. 是否可筛查。';
