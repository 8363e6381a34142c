-- end_sessions: ends what sessions a locked or ended login has still: those that were just being let in while it was locked.
--
--   returns   how many
--   refuses   no_login_to_trace, login_is_in_use
--   callers   office
create function api.end_sessions(login text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  named constant name := lower(btrim(left(login, 63)));
begin
  if not exists (select from core.login l where l.role_name = named and l.subdistrict_id = caller.subdistrict_id) then
    perform core.refuse('no_login_to_trace');
  end if;
  if exists (select from core.login l where l.role_name = named and core.login_status(l) in ('active', 'first_password')) then
    perform core.refuse('login_is_in_use', named);
  end if;
  if not exists (select from pg_roles r where r.rolname = named) then
    return 0;
  end if;
  return account.end_sessions(named);
end $$;

comment on function api.end_sessions(text) is '终止已锁定或已停用账号的会话。 End the sessions of a locked or ended login.';
revoke execute on function api.end_sessions(text) from public;
grant execute on function api.end_sessions(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
