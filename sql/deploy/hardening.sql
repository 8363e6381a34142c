-- Deploy weibao:hardening to pg
--
-- What else PUBLIC may do by default and no login needs; each line closes a leak that was reproduced, by the attack that is
-- named (sql/tests/attacks). These privileges stand in the database's own catalogue: a clone has them, and so has a dump.
begin;

-- who waits for which row, and so which case somebody is at work on: cannot_see_who_locks_what
revoke execute on function pg_catalog.pg_lock_status() from public;
revoke execute on function pg_catalog.pg_blocking_pids(int) from public;
revoke execute on function pg_catalog.pg_safe_snapshot_blocking_pids(int) from public;
revoke execute on function pg_catalog.pg_isolation_test_session_is_blocked(int, int[]) from public;
revoke execute on function pg_catalog.pg_get_multixact_members(xid) from public;
revoke execute on function pg_catalog.pg_prepared_xact() from public;

-- how much a verb wrote inside, and so whether it met a row that the caller may not see: cannot_learn_from_the_write_ahead_log
revoke execute on function pg_catalog.pg_current_wal_lsn() from public;
revoke execute on function pg_catalog.pg_current_wal_insert_lsn() from public;
revoke execute on function pg_catalog.pg_current_wal_flush_lsn() from public;
revoke execute on function pg_catalog.pg_control_checkpoint() from public;
revoke execute on function pg_catalog.pg_control_system() from public;
revoke execute on function pg_catalog.pg_control_init() from public;
revoke execute on function pg_catalog.pg_control_recovery() from public;
revoke execute on function pg_catalog.pg_get_replication_slots() from public;

-- writes without a table, and so without a limit: cannot_write_beside_the_tables
revoke execute on function pg_catalog.pg_logical_emit_message(boolean, text, text) from public;
revoke execute on function pg_catalog.pg_logical_emit_message(boolean, text, bytea) from public;

-- what a session saw before its access ended could be seen by others later: cannot_hand_its_view_to_another_session
revoke execute on function pg_catalog.pg_export_snapshot() from public;

-- rows found by their place on disk: cannot_find_a_row_by_its_place
revoke execute on function pg_catalog.currtid2(text, tid) from public;
revoke execute on function pg_catalog.pg_tablespace_size(oid) from public;
revoke execute on function pg_catalog.pg_tablespace_size(name) from public;

-- one session fills the lock table that all share: cannot_exhaust_the_locks_of_all
do $$
declare
  advisory regprocedure;
begin
  for advisory in select p.oid from pg_catalog.pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^pg_(try_)?advisory_' loop
    execute format('revoke execute on function %s from public', advisory);
  end loop;
end $$;

-- the planner's histogram holds numbers of hidden cases, and a plan's estimate for "less than" tells on which side of them a number
-- lies; for the one number that is asked for, the unique index says enough: cannot_learn_a_number_from_an_estimate
alter table core.case_file alter column case_number set statistics 0;
alter table core.lead alter column lead_number set statistics 0;
delete from pg_catalog.pg_statistic s using pg_catalog.pg_attribute a
where a.attrelid = s.starelid and a.attnum = s.staattnum
  and (s.starelid = 'core.case_file'::regclass and a.attname = 'case_number' or s.starelid = 'core.lead'::regclass and a.attname = 'lead_number');

commit;
