-- may_screen: whether a caller may screen a lead of a place; as its unit may (core.unit_may_screen).
create function core.may_screen(caller core.caller, territory_id int, danger boolean) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select core.unit_may_screen(caller.group_name, caller.territory_id, caller.unit_kind, territory_id, danger)
$$;

comment on function core.may_screen(core.caller, int, boolean) is 'Whether the caller may screen a lead. 是否可筛查。';
