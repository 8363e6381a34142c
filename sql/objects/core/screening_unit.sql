-- screening_unit: a unit to which a lead may go: one that can hold, and that may screen this lead; elsewhere it would lie.
-- A unit about which it complains may not, in the same words.
--
--   refuses  unknown_unit (WB104), unit_cannot_hold (WB408), unit_may_not_screen (WB418)
create function core.screening_unit(named text, lead core.lead, caller core.caller) returns core.unit
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  unit constant core.unit := core.find_holder(named, caller.subdistrict_id);
  place constant int := (select m.territory_id from core.matter m where m.matter_id = lead.lead_id);
begin
  if not core.unit_may_screen(unit.group_name, unit.territory_id, unit.kind, place, lead.danger)
     or core.is_complained_of(lead.lead_id, unit.unit_id) then
    perform core.refuse('unit_may_not_screen', unit.code);
  end if;
  return unit;
end $$;

comment on function core.screening_unit(text, core.lead, core.caller) is 'A unit to which a lead may go; WB104, WB408, WB418. 可接线索的单位。';
