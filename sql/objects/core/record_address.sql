-- record_address: where a minor lives now; an earlier household ends.
create function core.record_address(minor_id bigint, subdistrict_id int, territory_id int, address text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  cleaned constant text := core.clean_line(address, 200);
  home bigint;
begin
  if cleaned is null then
    return;
  end if;
  update core.household_member h set valid = tstzrange(lower(h.valid), core.now())
  where h.minor_id = record_address.minor_id and upper_inf(h.valid) and lower(h.valid) < core.now();
  delete from core.household_member h where h.minor_id = record_address.minor_id and upper_inf(h.valid);
  insert into core.household (subdistrict_id, territory_id, address)
  values (record_address.subdistrict_id, record_address.territory_id, cleaned)
  returning household_id into home;
  insert into core.household_member (household_id, minor_id, valid) values (home, record_address.minor_id, tstzrange(core.now(), null));
end $$;

comment on function core.record_address(bigint, int, int, text) is 'Where a minor lives now. 记录住址。';
