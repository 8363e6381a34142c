-- active_login: the login of a name that is in use now.
--
--   refuses  no_such_login (WB364)
create function core.active_login(named text, subdistrict_id int) returns core.login
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_login core.login;
begin
  select l.* into found_login from core.login l
  where l.role_name = lower(btrim(left(named, 63))) and l.subdistrict_id = active_login.subdistrict_id and core.lasts(l.valid);
  if not found then
    perform core.refuse('no_such_login', left(coalesce(named, ''), 63));
  end if;
  return found_login;
end $$;

comment on function core.active_login(text, int) is 'A login in use; WB364. 在用的登录。';
revoke execute on function core.active_login(text, int) from public;
