-- let_in_during: when a login was let in, and so could see anything at all: from its beginning until it ended or expired, but not while it was locked,
-- nor while its password was a first one, good for nothing but being changed.
create function core.let_in_during(login core.login) returns tstzmultirange
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select tstzmultirange(login.valid * tstzrange(null, login.expires_at))
    - coalesce((select range_agg(k.during) from core.login_lock k where k.login_id = login.login_id), '{}')
    - coalesce((select range_agg(p.during) from core.login_first_password p where p.login_id = login.login_id), '{}')
$$;

comment on function core.let_in_during(core.login) is 'When a login was let in. 账号可登录的时段。';
revoke execute on function core.let_in_during(core.login) from public;
