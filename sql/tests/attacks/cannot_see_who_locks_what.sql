-- The locks of all sessions tell who is at work on which row, and so on which case.
-- without: grant execute on function pg_catalog.pg_lock_status() to public
\ir helpers/enter.sql
select plan(1);
select is(strange(array['select * from pg_locks', 'select pg_lock_status()', 'select pg_blocking_pids(1)', 'select pg_safe_snapshot_blocking_pids(1)', 'select pg_isolation_test_session_is_blocked(1, ''{1}'')',
  'select pg_get_multixact_members(''1'')', 'select * from pg_prepared_xacts'], '^42501'), null, 'no lock is shown');
