-- A snapshot that is exported shows another session what this one saw, also what was taken from it meanwhile.
-- without: grant execute on function pg_catalog.pg_export_snapshot() to public
\ir helpers/enter.sql
select plan(1);
begin isolation level repeatable read;
select is(told('select pg_export_snapshot()'), '42501', 'no snapshot is exported');
commit;
