-- role_of: the role of a login in use, to be changed; its row is locked.
--
--   refuses  no_such_login (WB364), login_has_no_role (WB437)
create function core.role_of(named text, subdistrict_id int) returns core.login
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  wanted core.login := core.active_login(named, subdistrict_id);
begin
  select l.* into wanted from core.login l where l.login_id = wanted.login_id and upper_inf(l.valid) for no key update;
  if not found then
    perform core.refuse('no_such_login', left(named, 63));
  end if;
  if not exists (select from pg_roles r where r.rolname = wanted.role_name) then
    perform core.refuse('login_has_no_role', wanted.role_name);
  end if;
  return wanted;
end $$;

comment on function core.role_of(text, int) is 'A login in use with its role, locked; WB364, WB437. 登录及其数据库角色。';
revoke execute on function core.role_of(text, int) from public;
