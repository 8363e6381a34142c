-- own_login: the caller's own login, also where it has a first password still, and so may do nothing but change it.
--
--   refuses  login_is_not_known (WB201), login_is_locked (WB232), login_has_expired (WB233)
create function core.own_login() returns core.login
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  own core.login;
begin
  select l.* into own from core.login l where l.role_name = session_user and l.valid @> core.now() and upper_inf(l.valid);
  if not found then
    perform core.refuse('login_is_not_known');
  end if;
  if own.locked_at is not null then
    perform core.refuse('login_is_locked');
  end if;
  if own.expires_at <= greatest(core.now(), clock_timestamp()) then
    perform core.refuse('login_has_expired');
  end if;
  return own;
end $$;

comment on function core.own_login() is 'The caller''s own login; WB201, WB232, WB233. 本人登录账号。';
