-- A login makes no object, writes no code, becomes no other role, and reaches no file, no large object, no counter.
begin;
\ir ../helpers/street.sql
select plan(6);

create temporary table attempt as
select a.statement from (values
  ('create temporary table x (a int)'), ('create table api.x (a int)'), ('create table public.x (a int)'), ('create table core.x (a int)'),
  ('create schema x'), ('create view api.x as select 1'), ('create temporary view x as select 1'), ('create function api.x() returns int language sql as ''select 1'''),
  ('create function public.x() returns int language plpgsql as ''begin return 1; end'''), ('do $x$ begin perform 1; end $x$'), ('create domain api.x as int'),
  ('create type api.x as (a int)'), ('create sequence public.x'), ('create role x'), ('create extension dblink'), ('create rule x as on select to api.cases do instead nothing'),
  ('create policy x on core.matter using (true)'), ('create publication x'), ('create event trigger x on ddl_command_end execute function pg_catalog.tsvector_update_trigger()'),
  ('alter role weibao_owner login'), ('alter role xt_msb_92 password ''x'''), ('alter role postgres set search_path = x'), 
  ('alter database template1 set search_path = x'), ('alter policy an_agency_sees_what_it_holds_or_is_offered on core.matter using (true)'), ('alter table core.matter no force row level security'), ('alter view api.cases owner to current_user'),
  ('alter function core.now() owner to current_user'), ('drop view api.cases'), ('drop function core.now()'), ('drop owned by weibao_owner'), ('reassign owned by weibao_owner to current_user'),
  ('grant weibao_office to current_user'), ('grant weibao_owner to current_user'), ('grant pg_read_all_data to current_user'), ('grant pg_execute_server_program to current_user'),
  ('grant select on core.minor to current_user'), ('comment on table core.minor is ''x'''), ('security label on table core.minor is ''x'''),
  ('set local role weibao_owner'), ('set local role weibao_migrator'), ('set local role postgres'), ('set local role xt_msb_92'), ('set local role weibao_accounts'),
  ('set local session_replication_role = replica'), ('set local log_statement = ''none'''), ('set local lc_messages = ''C'''), ('set local track_functions = ''all'''), ('set local plpgsql.variable_conflict = use_column'),
  ('load ''auto_explain'''), ('copy (select 1) to ''/tmp/x'''), ('copy (select 1) to program ''id'''),
  ('select pg_read_file(''postgresql.conf'')'), ('select pg_ls_dir(''.'')'), ('select lo_creat(-1)'), ('select lo_from_bytea(0, ''x'')'), ('select pg_notify(''x'', ''y'')'), ('select pg_reload_conf()'),
  ('select pg_relation_size(''core.minor'')'), ('select pg_total_relation_size(''core.minor'')'), ('select pg_table_size(''core.minor'')'), ('select pg_indexes_size(''core.minor'')'), ('select pg_database_size(''template1'')'),
  ('select nextval(''core.matter_matter_id_seq'')'), ('select last_value from core.matter_matter_id_seq'), ('select pg_sequence_last_value(''core.matter_matter_id_seq'')'),
  ('select * from pg_catalog.pg_authid'), ('select * from pg_catalog.pg_statistic'), ('select * from pg_catalog.pg_largeobject'), ('select * from pg_catalog.pg_hba_file_rules'), ('select * from pg_catalog.pg_stat_activity'),
  ('select * from pg_catalog.pg_stat_user_tables'), ('select * from pg_catalog.pg_statio_user_tables'), ('select * from pg_catalog.pg_stat_xact_user_tables'), ('select * from pg_catalog.pg_stat_user_indexes'),
  ('select * from pg_catalog.pg_stat_xact_user_functions'), ('select * from pg_catalog.pg_stat_database'), ('select pg_stat_get_live_tuples(''core.minor''::regclass)')) a (statement);

create temporary table outcome as
select l.login, a.statement, (story.told(l.login, a.statement, '{}')).* from attempt a
cross join (values ('xt_msb_91'), ('xt_ldz_91'), ('xt_sq91_91'), ('xt_sq91_wg01_91'), ('xt_pcs_91'), ('xt_sj91_91'), ('xt_fx91_91')) l (login);
select is_empty($$ select login, statement, told, message from outcome where told = 'done' $$, 'nothing is let through');
select is_empty($$ select login, statement, told, message from outcome
  where told <> '42501' and not (told = '42704' and statement ~ '^drop owned|^security label' or told = '22023' and statement ~ '^security label' or told in ('0LP01', '58P01')) $$,
  'and what refuses is the privilege');
select is_empty($$ select a.statement, (t).told, (t).message from (select a.statement, story.told('postgres', a.statement, '{}') as t from attempt a
    where a.statement ~ '^(set|select|create (temporary|table|schema|view|function|domain|type|sequence|role|policy)|alter (table|policy|role)|grant|comment|do)'
      and a.statement !~ 'pg_ls_dir|pg_reload_conf|pg_sequence|session_replication') a where (t).told <> 'done' $$,
  'while a superuser may');

-- The counters say nothing about rows in any view that a login may read.
select is_empty($$ select p.oid::regprocedure from pg_proc p join pg_roles r on r.rolname = 'xt_pcs_91'
  where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^pg_stat_get_' and has_function_privilege(r.oid, p.oid, 'execute') $$, 'no counter function is left');
-- A login that is a member of two groups would see the union.
select is_empty($$ select g.role_name from core.login g join pg_roles r on r.rolname = g.role_name
  where (select count(*) from pg_auth_members m where m.member = r.oid) <> 1
     or not exists (select from pg_auth_members m join pg_roles parent on parent.oid = m.roleid where m.member = r.oid and parent.rolname = g.group_name)
     or r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication $$, 'a login is a member of its one group and has no power of its own');
select is_empty($$ select r.rolname from pg_roles r where r.rolname ~ '^weibao_' and (r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolreplication or r.rolcanlogin and r.rolname <> 'weibao_migrator') $$,
  'nor has a role of ours, and only the migrator logs in');

select * from finish();
rollback;
