-- The statements of other sessions hold names.
-- without: grant execute on function pg_catalog.pg_stat_get_activity(int) to public
\ir helpers/enter.sql
select plan(2);
select is(strange(array['select query from pg_stat_activity', 'select * from pg_stat_get_activity(null)', 'select pg_stat_get_backend_activity(1)', 'select * from pg_stat_ssl'], '^42501'), null, 'no session sees another');
select is(told('select * from pg_backend_memory_contexts'), '42501', 'nor its memory');
