-- A login makes nothing, anywhere.
-- without: grant create on schema api to weibao_agency
\ir helpers/enter.sql
select plan(2);
select is(strange(array(select replace(s, 'SCHEMA', n) from unnest(array['create table SCHEMA.x (a int)', 'create table SCHEMA.x as select 1', 'create view SCHEMA.x as select 1', 'create materialized view SCHEMA.x as select 1', 'create sequence SCHEMA.x',
  'create type SCHEMA.x as (a int)', 'create type SCHEMA.x as enum (''a'')', 'create domain SCHEMA.x as int', 'create collation SCHEMA.x (locale = ''C'')', 'create foreign table SCHEMA.x (a int) server x',
  'create text search dictionary SCHEMA.x (template = simple)', 'create statistics SCHEMA.x on a, b from core.case_file']) s, unnest(array['api', 'core', 'public', 'ext', 'audit', 'report', 'account', 'pg_catalog']) n), '^(42501|42704|3F000)'), null, 'in no schema');
select is(strange(array['create schema x', 'create schema x authorization xt_pcs_91', 'create role x', 'create user mapping for current_user server x', 'create publication x', 'create database x', 'create tablespace x location ''/tmp''',
  'create event trigger x on ddl_command_end execute function tsvector_update_trigger()', 'create foreign data wrapper x', 'create access method x type table handler heap_tableam_handler', 'create language x handler plpgsql_call_handler'], '^(42501|42704|25001)'), null, 'nor of the whole database');
