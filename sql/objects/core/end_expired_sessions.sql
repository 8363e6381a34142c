-- end_expired_sessions: ends the sessions that began before their login expired, for the operator's watch: nobody is let in any more, but who was in stays,
-- and reads empty lists as if nothing waited.
--
--   returns  how many
create function core.end_expired_sessions() returns int
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(account.end_sessions(l.role_name)), 0)::int
  from core.login l join pg_roles r on r.rolname = l.role_name
  where l.expires_at operator(pg_catalog.<=) core.now() and upper_inf(l.valid)
$$;

comment on function core.end_expired_sessions() is 'Ends the sessions of logins that have expired; how many. 终止已到期账号的会话。';
revoke execute on function core.end_expired_sessions() from public;
