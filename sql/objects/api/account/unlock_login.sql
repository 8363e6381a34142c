-- unlock_login: a locked login is let in again (解锁账号).
--
--   refuses   no_such_login, login_has_no_role, login_is_not_locked, transaction_is_too_old
--   callers   office
create function api.unlock_login(login text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  target core.login;
begin
  perform core.check_transaction();
  target := core.role_of(login, caller.subdistrict_id);
  if target.locked_at is null then
    perform core.refuse('login_is_not_locked', target.role_name);
  end if;
  update core.login l set locked_at = null where l.login_id = target.login_id;
  perform account.unlock(target.role_name);
  perform core.log_account('login_unlocked', target.login_id, caller.unit_id);
  return core.now();
end $$;

comment on function api.unlock_login(text) is '解锁登录账号。 Unlock a login.';
revoke execute on function api.unlock_login(text) from public;
grant execute on function api.unlock_login(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
