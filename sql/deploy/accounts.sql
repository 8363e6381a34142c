-- Deploy weibao:accounts to pg
--
-- A login of the registry is a role of the cluster. What makes and changes roles belongs to weibao_accounts, which may do so
-- (CREATEROLE) and owns nothing else. In PostgreSQL 15 whoever may make roles may make itself a member of any role but a
-- superuser, pg_execute_server_program among them. So nobody logs in as it and nobody is a member of it; its functions take no
-- statement and no role but a login of ours; and only the owner calls them, from the verbs of api, which hold the rules.
--
-- Roles belong to the cluster and the registry to a database: a cluster has one registry.
begin;

alter role weibao_accounts createrole inherit;
-- to end sessions, and to find those that last too long
grant pg_signal_backend, pg_read_all_stats to weibao_accounts;
grant execute on function pg_catalog.pg_stat_get_activity(int) to weibao_accounts;

create schema account authorization weibao_accounts;
comment on schema account is 'What changes the roles of logins; called by the verbs only. 登录角色的开设与变更。';
grant usage on schema account to weibao_owner;

set local check_function_bodies = off;

create function account.checked(login name) returns oid
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  found_role pg_roles;
begin
  select r.* into found_role from pg_roles r
  where r.rolname = checked.login and r.rolname ~ '^[a-z][a-z0-9]{1,11}_[a-z0-9_]{1,40}_[0-9]{2,3}$'
    and not (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls)
    and not exists (
      select from pg_auth_members m join pg_roles g on g.oid = m.roleid
      where m.member = r.oid and g.rolname !~ '^weibao_(office|leader|community|grid|agency|auditor|analyst)$');
  if not found then
    raise exception using errcode = 'insufficient_privilege', message = 'not a login of the registry';
  end if;
  return found_role.oid;
end $$;
comment on function account.checked(name) is 'The role of a login, which has no power but its group''s; 42501 for every other role. 核对登录角色。';

create function account.limit(login name) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform account.checked(login);
  execute format('alter role %I connection limit 20', login);
  execute format('alter role %I set search_path = api', login);
  execute format('alter role %I set statement_timeout = ''10min''', login);
  execute format('alter role %I set idle_in_transaction_session_timeout = ''10min''', login);
  execute format('alter role %I set lock_timeout = ''30s''', login);
end $$;
comment on function account.limit(name) is
  'How many sessions a login has at once, and how long it may let others wait. It may set the times anew for itself; account.end_overlong does not ask. 登录的限额。';

create function account.make(login name, group_name name, verifier text, password_until timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if login !~ '^[a-z][a-z0-9]{1,11}_[a-z0-9_]{1,40}_[0-9]{2,3}$' or login ~ '^weibao_'
     or group_name !~ '^weibao_(office|leader|community|grid|agency|auditor|analyst)$' or verifier !~ '^SCRAM-SHA-256\$' then
    raise exception using errcode = 'insufficient_privilege', message = 'not a login of the registry';
  end if;
  execute format(
    'create role %I login inherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L valid until %L in role %I',
    login, verifier, password_until, group_name);
  perform account.limit(login);
end $$;
comment on function account.make(name, name, text, timestamptz) is 'Makes the role of a login, in its one group. 开设登录角色。';

create function account.set_password(login name, verifier text, password_until timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform account.checked(login);
  if verifier !~ '^SCRAM-SHA-256\$' then
    raise exception using errcode = 'insufficient_privilege', message = 'not a verifier';
  end if;
  execute format('alter role %I password %L valid until %L', login, verifier, coalesce(password_until::text, 'infinity'));
end $$;
comment on function account.set_password(name, text, timestamptz) is 'Sets what a login''s password is checked by, and until when it is good. 设置密码校验值。';

create function account.end_sessions(login name) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  role_id constant oid := account.checked(login);
begin
  perform pg_stat_clear_snapshot();
  return (select count(*) filter (where pg_terminate_backend(a.pid, 3000))
          from pg_stat_get_activity(null) a where a.usesysid = role_id and a.pid <> pg_backend_pid());
end $$;
comment on function account.end_sessions(name) is 'Ends all sessions of a login but the caller''s own, in all databases, with their cursors and locks; how many. 终止会话。';

create function account.lock(login name) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform account.checked(login);
  execute format('alter role %I nologin', login);
  return account.end_sessions(login);
end $$;
comment on function account.lock(name) is 'The login is let in no more; how many sessions ended. 锁定。';

create function account.unlock(login name) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform account.checked(login);
  execute format('alter role %I login', login);
end $$;
comment on function account.unlock(name) is 'The login is let in again. 解锁。';

create function account.close(login name) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform account.checked(login);
  execute format('alter role %I nologin password null connection limit 0', login);
  return account.end_sessions(login);
end $$;
comment on function account.close(name) is
  'The login ends: it is let in no more and has no password and no session. The role stays, so that its name is given to nobody else. 停用。';

create function account.end_overlong(longest interval) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_stat_clear_snapshot();
  return (select count(*) filter (where pg_terminate_backend(a.pid, 3000))
          from pg_stat_get_activity(null) a join pg_roles r on r.oid = a.usesysid
          where a.xact_start < clock_timestamp() - longest
            and exists (select from pg_auth_members m join pg_roles g on g.oid = m.roleid
                        where m.member = r.oid and g.rolname ~ '^weibao_(office|leader|community|grid|agency|auditor|analyst)$'));
end $$;
comment on function account.end_overlong(interval) is
  'Ends the sessions of logins whose transaction lasts longer: no login keeps a lock or the server for ever, whatever it set for itself; how many. 终止超时会话。';

do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_catalog.pg_proc p where p.pronamespace = 'account'::regnamespace loop
    execute format('alter function %s owner to weibao_accounts', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to weibao_owner', f);
  end loop;
end $$;

set local role weibao_owner;
alter table core.login
  add column locked_at timestamptz,
  add column expires_at timestamptz,
  add column password_is_first boolean not null default false,
  add column password_set_at timestamptz,
  add column password_until timestamptz,
  add constraint a_login_is_named_after_its_unit_and_not_after_a_person check (
    role_name::text ~ '^[a-z][a-z0-9]{1,11}_[a-z0-9_]{1,40}_[0-9]{2,3}$' and role_name::text !~ '^weibao_');
comment on column core.login.locked_at is 'Locked since; empty: not locked. 锁定时间。';
comment on column core.login.expires_at is 'When it is no longer let in; empty: until it is ended. 到期时间。';
comment on column core.login.password_is_first is 'The password was given by the office and is good for nothing but being changed. 初始密码，须先修改。';
comment on column core.login.password_until is 'Until when a first password is good. 初始密码有效期。';

commit;
