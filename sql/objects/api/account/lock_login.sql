-- lock_login: a login is let in no more, until it is unlocked (锁定账号); its sessions end at once. What it is named for stays.
--
-- Nobody locks itself out: whoever would unlock it is asked to lock it.
--
-- A session that is just being let in while this commits sees nothing any more; call end_sessions afterwards to end it, too.
--
--   returns   how many sessions ended, and in words what nobody can act on until it is unlocked (core.left_by_lock); null: nothing
--   refuses   no_such_login, login_has_no_role, login_is_locked_already, somebody_must_unlock, transaction_is_too_old
--   callers   office
create function api.lock_login(login text, out sessions_ended int, out warning text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  target core.login := core.active_login(login, caller.subdistrict_id);
begin
  perform core.check_transaction();
  if target.login_id = caller.login_id then
    perform core.refuse('somebody_must_unlock');
  elsif exists (select from pg_roles r where r.rolname = target.role_name) then
    sessions_ended := core.seize(target);
  end if;
  -- one lock at a time: two of the office could otherwise lock each other out at once
  perform from core.subdistrict s where s.subdistrict_id = caller.subdistrict_id for no key update;
  target := core.role_of(login, caller.subdistrict_id);
  if target.locked_at is not null then
    perform core.refuse('login_is_locked_already', target.role_name);
  end if;
  if target.group_name = 'weibao_office' and not exists (
    select from core.login l
    where l.subdistrict_id = target.subdistrict_id and l.group_name = 'weibao_office' and l.login_id <> target.login_id and core.login_status(l) = 'active') then
    perform core.refuse('somebody_must_unlock');
  end if;
  update core.login l set locked_at = core.now() where l.login_id = target.login_id;
  perform core.log_account('login_locked', target.login_id, caller.unit_id);
  warning := core.left_by_lock(target, caller);
  sessions_ended := sessions_ended + account.lock(target.role_name);
end $$;

comment on function api.lock_login(text) is '锁定登录账号，其会话即刻终止；因此无人可办的，予以提示。 Lock a login; its sessions end at once, and what nobody can act on is told.';
revoke execute on function api.lock_login(text) from public;
grant execute on function api.lock_login(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
