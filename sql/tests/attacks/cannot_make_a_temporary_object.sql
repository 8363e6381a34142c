-- A temporary table, view or function would stand before ours under the same name.
-- without: do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$
\ir helpers/enter.sql
select plan(2);
select is(strange(array['create temporary table cases (a int)', 'create temporary view cases as select 1', 'create temporary table t as select 1', 'create temporary sequence s', 'select 1 as a into temporary t', 'create function pg_temp.f() returns int language sql as ''select 1'''], '^42501'), null, 'nothing temporary is made');
select is(told('select 1 from pg_namespace where oid = pg_my_temp_schema()'), 'done', 'nor is there a place for it');
