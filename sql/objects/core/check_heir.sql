-- check_heir: whether a unit may take the place of one that ends: another one, of the same group; or the office, which
-- coordinates, for any but the leading group; or for a grid its community; for who answers on paper, any that can hold.
--
--   refuses  unit_has_ended (WB361), own_unit_does_not_end (WB359), unit_cannot_succeed (WB360)
create function core.check_heir(leaver core.unit, heir core.unit, caller core.caller) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not core.lasts(leaver.exists_during) then
    perform core.refuse('unit_has_ended', leaver.code);
  elsif not core.lasts(heir.exists_during) then
    perform core.refuse('unit_has_ended', heir.code);
  elsif leaver.unit_id in (caller.unit_id, caller.seat_unit_id) then
    perform core.refuse('own_unit_does_not_end', leaver.code);
  elsif leaver.unit_id = heir.unit_id
     or leaver.nature = 'class'
     or not coalesce(
          leaver.group_name = heir.group_name
          or heir.group_name = 'weibao_office' and leaver.group_name is distinct from 'weibao_leader'
          or leaver.group_name = 'weibao_grid' and core.within(leaver.territory_id, heir.territory_id)
          or leaver.group_name is null and heir.group_name is distinct from 'weibao_leader', false) then
    perform core.refuse('unit_cannot_succeed', heir.code, leaver.code);
  end if;
end $$;

comment on function core.check_heir(core.unit, core.unit, core.caller) is 'Whether a unit may take another''s place; WB359 to WB361. 承继条件。';
revoke execute on function core.check_heir(core.unit, core.unit, core.caller) from public;
