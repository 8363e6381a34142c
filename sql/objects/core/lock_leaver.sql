-- lock_leaver: a login that is to end, as it is once it is let in no more (core.seize), and nobody else ends it, gives it anything or names it any more.
--
--   refuses  no_such_login (WB364): somebody else was faster
create function core.lock_leaver(leaving core.login) returns core.login
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from pg_roles r where r.rolname = leaving.role_name) then
    perform core.seize(leaving);
  end if;
  perform from core.unit u where u.unit_id = leaving.unit_id for no key update;
  -- whoever names the login at this instant goes first, or finds that it has left
  perform from core.login l where l.login_id = leaving.login_id for no key update;
  return core.active_login(leaving.role_name, leaving.subdistrict_id);
end $$;

comment on function core.lock_leaver(core.login) is 'A login that is to end, locked; WB364. 待停用的登录。';
revoke execute on function core.lock_leaver(core.login) from public;
