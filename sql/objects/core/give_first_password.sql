-- give_first_password: a login gets a first password again, from now on to be changed before anything else; its sessions end.
-- For the verb of the office, and for the operator's script that gives the first of all.
--
--   returns  until when it is good
--   refuses  not_a_verifier (WB431), password_is_guessable (WB432)
create function core.give_first_password(login core.login, verifier text, by_unit_id int default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  good_until constant timestamptz := least(core.now() + core.first_password_lasts(), login.expires_at);
begin
  perform core.check_verifier(verifier, login.role_name);
  update core.login l set password_is_first = true, password_set_at = core.now(), password_until = good_until where l.login_id = login.login_id;
  perform account.set_password(login.role_name, verifier, good_until);
  perform account.end_sessions(login.role_name);
  perform core.log_account('password_reset', login.login_id, by_unit_id);
  return good_until;
end $$;

comment on function core.give_first_password(core.login, text, int) is 'A first password, to be changed before anything else; WB431, WB432. 设置初始密码。';
revoke execute on function core.give_first_password(core.login, text, int) from public;
