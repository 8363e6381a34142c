-- close_login: a login ends: in the registry from an instant (core.end_of), and its role with its sessions and cursors at once.
--
-- A role that is not there (a database restored without its cluster's roles) has nothing to end.
create function core.close_login(login_id int, ends timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  closed core.login;
begin
  update core.login l set valid = tstzrange(lower(l.valid), greatest(ends, lower(l.valid)))
  where l.login_id = close_login.login_id returning l.* into closed;
  if exists (select from pg_roles r where r.rolname = closed.role_name) then
    perform account.close(closed.role_name);
  end if;
end $$;

comment on function core.close_login(int, timestamptz) is 'A login ends, and its role with its sessions. 停用登录及其会话。';
revoke execute on function core.close_login(int, timestamptz) from public;
