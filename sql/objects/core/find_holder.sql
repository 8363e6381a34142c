-- find_holder: a unit that could answer for a matter: as core.find_unit, and it can hold, and it exists now.
--
--   refuses  unknown_unit (WB104), unit_cannot_hold (WB408): a class, a venue, the public; or it has ended
create function core.find_holder(named text, subdistrict_id int) returns core.unit
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  unit constant core.unit := core.find_unit(named, subdistrict_id);
begin
  if not unit.can_hold or not core.lasts(unit.exists_during) then
    perform core.refuse('unit_cannot_hold', unit.code);
  end if;
  return unit;
end $$;

comment on function core.find_holder(text, int) is 'A unit that can be responsible; WB104, WB408. 可承担主责的单位。';
