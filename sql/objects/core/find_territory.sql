-- find_territory: the community or grid that somebody named, by its code or by the name of the unit that works there;
-- nothing named: the caller's own, null for who has none.
--
--   refuses  unknown_territory (WB105)
create function core.find_territory(named text, caller core.caller) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  wanted constant text := nullif(btrim(left(named, 60)), '');
  place int;
begin
  if wanted is null then
    return caller.territory_id;
  end if;
  select t.territory_id into place
  from core.territory t
  left join core.unit u on u.territory_id = t.territory_id
  left join core.unit_name n on n.unit_id = u.unit_id and n.valid @> core.now()
  where t.subdistrict_id = caller.subdistrict_id
    and (t.code = upper(wanted) or u.code = upper(wanted) or n.name_zh = wanted or lower(n.name_en) = lower(wanted))
  limit 1;
  if place is null then
    perform core.refuse('unknown_territory', left(wanted, 20));
  end if;
  return place;
end $$;

comment on function core.find_territory(text, core.caller) is 'The community or grid of a code or name; WB105. 按代码或名称找属地。';
