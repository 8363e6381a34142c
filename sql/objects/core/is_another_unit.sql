-- is_another_unit: whether two callers count as two units; a unit and the one it is seated in count as one.
create function core.is_another_unit(one core.caller, unit_id int) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select one.seat_unit_id <> coalesce(u.seat_unit_id, u.unit_id) from core.unit u where u.unit_id = is_another_unit.unit_id
$$;

comment on function core.is_another_unit(core.caller, int) is 'Whether the unit is another than the caller''s. 是否另一单位。';
