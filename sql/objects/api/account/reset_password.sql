-- reset_password: somebody forgot the password, or it was seen (重置密码): a first password again, to be changed before anything else;
-- the login's sessions end at once.
--
--   verifier  as add_login
--   returns   until when the password is good
--   refuses   no_such_login, login_has_no_role, not_a_verifier, password_is_guessable, own_password_is_changed, transaction_is_too_old
--   callers   office, for others
create function api.reset_password(login text, verifier text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  target core.login;
begin
  perform core.check_transaction();
  target := core.active_login(login, caller.subdistrict_id);
  if target.login_id <> caller.login_id and exists (select from pg_roles r where r.rolname = target.role_name) then
    perform account.end_sessions(target.role_name); -- before its row is waited for, which it may hold
  end if;
  target := core.role_of(login, caller.subdistrict_id);
  if target.login_id = caller.login_id then
    perform core.refuse('own_password_is_changed');
  end if;
  return core.give_first_password(target, verifier, caller.unit_id);
end $$;

comment on function api.reset_password(text, text) is '重置密码为初始密码，须先修改。 Give a login a first password again, which must be changed.';
revoke execute on function api.reset_password(text, text) from public;
grant execute on function api.reset_password(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
