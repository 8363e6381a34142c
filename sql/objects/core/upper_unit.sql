-- upper_unit: to whom a matter goes up from a unit: the next tier, or the one above it where the lead complains about that.
create function core.upper_unit(matter_id bigint, unit_id int) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when core.is_complained_of(upper_unit.matter_id, up.unit_id) then core.next_tier(up.unit_id) else up.unit_id end
  from (select core.next_tier(upper_unit.unit_id)) up (unit_id)
$$;

comment on function core.upper_unit(bigint, int) is 'To whom a matter goes up. 事项的上一层级。';
