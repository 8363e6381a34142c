-- seize: a login that is to be let in no more: its sessions end before anything is locked, and its row and its role are then changed by nobody else. A session
-- of it that held its row (by a draft), or its role (by a new password), in a transaction left open would otherwise keep the office waiting, and the login in.
--
--   returns  how many sessions ended
--
-- It may connect again in the very moment: then once more. Its connections are made no faster than they end.
create function core.seize(target core.login) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '200ms' as $$
declare
  ended int := 0;
begin
  for attempt in 1 .. 10 loop
    ended := ended + account.end_sessions(target.role_name);
    begin
      perform from core.login l where l.login_id = target.login_id for no key update;
      return ended + account.lock(target.role_name);
    exception when lock_not_available then
      null;
    end;
  end loop;
  return ended;
end $$;

comment on function core.seize(core.login) is 'Ends the sessions of a login, and lets it in no more. 终止会话并禁止登录。';
revoke execute on function core.seize(core.login) from public;
