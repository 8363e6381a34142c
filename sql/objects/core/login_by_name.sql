-- login_by_name: a login of the subdistrict, also one that has ended; of several of one name the newest.
--
--   refuses  no_login_to_trace (WB109)
create function core.login_by_name(named text, subdistrict_id int) returns core.login
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_login core.login;
begin
  select l.* into found_login from core.login l
  where l.role_name = lower(btrim(left(named, 63))) and l.subdistrict_id = login_by_name.subdistrict_id
  order by lower(l.valid) desc limit 1;
  if not found then
    perform core.refuse('no_login_to_trace');
  end if;
  return found_login;
end $$;

comment on function core.login_by_name(text, int) is 'A login, also one that has ended; WB109. 按名称找登录账号。';
revoke execute on function core.login_by_name(text, int) from public;
