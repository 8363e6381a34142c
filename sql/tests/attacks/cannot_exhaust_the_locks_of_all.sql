-- Advisory locks lie in a table in memory that all sessions share.
-- without: grant execute on function pg_catalog.pg_advisory_lock(bigint) to public
\ir helpers/enter.sql
select plan(2);
select is((select string_agg(p.oid::regprocedure::text, ' ') from pg_proc p where p.proname ~ 'advisory' and has_function_privilege(p.oid, 'execute')), null, 'none is open');
select is(told('select count(pg_advisory_lock(i)) from generate_series(1, 10) i'), '42501', 'and none taken');
