-- change_password: the caller gets another password of its own (修改密码). The only verb for whoever has a first password.
-- The caller's other sessions end.
--
--   verifier  what it is checked by, made by the client; never the password itself
--   refuses   login_is_not_known, login_is_locked, login_has_expired, login_has_no_role, not_a_verifier, password_is_guessable,
--             transaction_is_too_old
--   callers   every login
create function api.change_password(verifier text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  own core.login := core.own_login();
begin
  perform core.check_transaction();
  own := core.role_of(own.role_name, own.subdistrict_id);
  perform core.check_verifier(verifier, own.role_name);
  update core.login l set password_is_first = false, password_set_at = core.now(), password_until = null where l.login_id = own.login_id;
  perform account.set_password(own.role_name, verifier, own.expires_at);
  perform account.end_sessions(own.role_name);
  perform core.log_account('password_changed', own.login_id, own.unit_id);
  return core.now();
end $$;

comment on function api.change_password(text) is '修改本人密码；密码由客户端加密后提交。 Change the own password; the client sends what it is checked by.';
revoke execute on function api.change_password(text) from public;
grant execute on function api.change_password(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor, weibao_analyst;
