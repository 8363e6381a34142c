-- caller: who is calling (core.acting_login), with the unit's place.
--
--   allowed  the groups that may use the verb; null: every group that has a login
--   refuses  login_is_not_known (WB201), not_for_your_group (WB202), login_is_locked (WB232), login_has_expired (WB233),
--            password_must_be_changed (WB231)
create function core.caller(variadic allowed text[] default '{}') returns core.caller
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  found core.caller;
begin
  select l.login_id, l.role_name, l.person_no, l.subdistrict_id, l.unit_id, p.seat_unit_id, p.unit_code, l.group_name, p.tier, p.territory_id, p.unit_kind, p.time_zone into found
  from core.acting_login l
  cross join lateral (select * from core.unit_place p where p.unit_id = l.unit_id offset 0) p; -- from the one login to its unit: no set of all units is made
  if found.login_id is null then
    perform core.own_login();
    perform core.refuse('password_must_be_changed');
  end if;
  if cardinality(allowed) > 0 and found.group_name::text <> all (allowed) then
    perform core.refuse('not_for_your_group', core.label('group', found.group_name));
  end if;
  return found;
end $$;

comment on function core.caller(text[]) is 'The login behind session_user, if its group is among those allowed; WB201, WB202, WB231 to WB233. 当前登录。';
