-- Deploy weibao:schemas to pg
--
-- What PUBLIC gets by default is taken away here, once for the whole database; each line closes a leak that was
-- reproduced (temporary objects shadow names, counters tell of hidden rows, NOTIFY payloads are public).
begin;

create schema ext;
create schema core authorization weibao_owner;
create schema api authorization weibao_owner;
create schema audit authorization weibao_owner;
create schema report authorization weibao_owner;
comment on schema ext is 'Extensions. 扩展。';
comment on schema core is 'Tables; no client writes any of them. 数据表，任何登录不可直接写入。';
comment on schema api is 'The verbs and views that logins use. 各登录使用的功能与视图。';
comment on schema audit is 'The event log. 事件日志。';
comment on schema report is 'De-identified tables for analysts. 去标识统计表。';

create extension btree_gist schema ext;
create extension pg_trgm schema ext;
grant usage on schema ext to weibao_owner;

do $$
declare
  counter regprocedure;
begin
  execute format('alter database %I owner to weibao_owner', current_database());
  -- the counters of tables and indexes answer "was there a hidden row?" after any call
  for counter in
    select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'pg_catalog'
      and (p.proname ~ '^pg_stat_get_' or p.proname in ('pg_notify', 'pg_relation_size', 'pg_total_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_database_size')
           or p.proname ~ '^(lo_|loread|lowrite)')
  loop
    execute format('revoke execute on function %s from public', counter);
  end loop;
end $$;

revoke all on schema public from public;
revoke usage on language plpgsql, sql from public;
grant usage on language plpgsql, sql to weibao_owner;
grant usage on schema api, core to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
grant usage on schema api to weibao_analyst;

alter default privileges for role weibao_owner revoke execute on functions from public;
alter default privileges for role weibao_owner revoke usage on types from public;

commit;
