-- find_unit: the unit that somebody named, by code in any case or by its name.
--
--   at       by the name that it had at this instant before its present one; null: by that alone. Any other that it ever had is a hint
--   refuses  unit_is_mistyped (WB366), with the nearest unit as a hint; unknown_unit (WB104) where none is near
create function core.find_unit(named text, subdistrict_id int, at timestamptz default null) returns core.unit
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  wanted constant text := btrim(left(named, 60));
  found_unit core.unit;
  nearest text;
begin
  select u.* into found_unit from core.unit u where u.subdistrict_id = find_unit.subdistrict_id and u.code = upper(wanted);
  if not found then
    select u.* into found_unit
    from core.unit u join core.unit_name n on n.unit_id = u.unit_id and (n.valid @> core.now() or n.valid @> find_unit.at)
    where u.subdistrict_id = find_unit.subdistrict_id and (n.name_zh = wanted or lower(n.name_en) = lower(wanted))
    order by n.valid @> coalesce(find_unit.at, core.now()) desc
    limit 1;
  end if;
  if not found then
    select u.code || ' ' || core.unit_name(u.unit_id, core.now()) into nearest
    from core.unit u join core.unit_name n on n.unit_id = u.unit_id
    cross join lateral (select core.likeness(wanted, u.code, n.name_zh, n.name_en) as likeness) l
    where u.subdistrict_id = find_unit.subdistrict_id and u.can_hold and core.lasts(u.exists_during) and l.likeness >= 0.3
    order by l.likeness desc, u.code
    limit 1;
    if nearest is null then
      perform core.refuse('unknown_unit', left(coalesce(wanted, ''), 20));
    end if;
    perform core.refuse('unit_is_mistyped', left(coalesce(wanted, ''), 20), nearest);
  end if;
  return found_unit;
end $$;

comment on function core.find_unit(text, int, timestamptz) is 'The unit of a code or name; WB104, WB366 with the nearest one. 按代码或名称找单位。';
