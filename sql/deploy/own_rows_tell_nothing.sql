-- Deploy weibao:own_rows_tell_nothing to pg
--
-- A row of the catalogue that a login writes itself bears the number of its transaction (xmin): by two of them it counted the transactions of all others, and those
-- that a verb began inside (cannot_count_transactions_by_its_own_rows). Three ways led there: a setting of its own role, of whose table only the settings are read now;
-- default privileges; and GRANT or REVOKE of what it may not grant, which ends in a warning and writes the row all the same.
begin;
set local role weibao_owner;

create function core.refuse_granting() returns event_trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = session_user) and not pg_catalog.pg_has_role(session_user, 'weibao_owner', 'MEMBER') then
    raise exception using errcode = 'insufficient_privilege', message = 'permission denied to grant, revoke or set default privileges';
  end if;
end $$;
comment on function core.refuse_granting() is 'Event trigger: only who deploys grants and revokes; 42501. 事件触发器：仅部署者可授权、撤权。';
revoke execute on function core.refuse_granting() from public;

reset role;
create event trigger nobody_grants_what_it_has on ddl_command_start when tag in ('GRANT', 'REVOKE', 'ALTER DEFAULT PRIVILEGES') execute function core.refuse_granting();
comment on event trigger nobody_grants_what_it_has is 'A login changes no row of the catalogue by granting. 登录不得以授权改动系统目录。';
revoke select on pg_catalog.pg_db_role_setting from public;
grant select (setdatabase, setrole, setconfig) on pg_catalog.pg_db_role_setting to public; -- but for what the server adds to each row

commit;
