-- How far the log went while a verb ran tells how much it wrote, and so whether it met something hidden.
-- without: grant execute on function pg_catalog.pg_current_wal_insert_lsn() to public
\ir helpers/enter.sql
select plan(1);
select is(strange(array['select pg_current_wal_lsn()', 'select pg_current_wal_insert_lsn()', 'select pg_current_wal_flush_lsn()', 'select pg_control_checkpoint()', 'select pg_control_system()', 'select pg_control_init()',
  'select pg_control_recovery()', 'select pg_switch_wal()', 'select pg_create_restore_point(''x'')', 'select pg_get_replication_slots()', 'select * from pg_ls_waldir()'], '^42501'), null, 'nobody reads how far it is');
