-- left_by_lock: what nobody can act on while a login is locked, in words, for whoever locked it: its unit, if it has no other login that is let in; else
-- the matters that it holds of which nobody else there may know (others are recused, or were not named). Null: nothing. What is kept from the caller
-- is not told.
--
-- A lock ends, and with it this: it is told and not refused, as it is where a login ends (core.check_not_last).
create function core.left_by_lock(locked core.login, caller core.caller) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with others as (
    select l.login_id from core.login l
    where l.unit_id = locked.unit_id and l.login_id <> locked.login_id and core.login_status(l) in ('active', 'first_password')),
  unknown as (
    select string_agg(core.number_of(m.matter_id), ', ' order by m.matter_id) as numbers
    from core.matter m
    where m.holder_unit_id = locked.unit_id and m.login_ids is not null and core.admits(m.login_ids, locked.login_id)
      and not exists (select from others o where core.admits(m.login_ids, o.login_id)) and not core.is_kept_from(m.matter_id, caller))
  select case
    when not exists (select from others) then
      core.fill_in(core.label('left_by_lock', 'unit'), array[core.unit_name(locked.unit_id, core.now())])
    else core.fill_in(core.label('left_by_lock', 'matters'), array[core.unit_name(locked.unit_id, core.now()), u.numbers]) end
  from unknown u
  where not exists (select from others) or u.numbers is not null
$$;

comment on function core.left_by_lock(core.login, core.caller) is 'What nobody can act on while a login is locked. 锁定后无人可办的单位或事项。';
revoke execute on function core.left_by_lock(core.login, core.caller) from public;
