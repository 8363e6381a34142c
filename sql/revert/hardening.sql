-- Revert weibao:hardening from pg
begin;

alter table core.case_file alter column case_number set statistics -1;
alter table core.lead alter column lead_number set statistics -1;

do $$
declare
  closed regprocedure;
begin
  for closed in
    select p.oid from pg_catalog.pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace
      and (p.proname in ('pg_lock_status', 'pg_blocking_pids', 'pg_safe_snapshot_blocking_pids', 'pg_isolation_test_session_is_blocked', 'pg_get_multixact_members',
             'pg_prepared_xact', 'pg_current_wal_lsn', 'pg_current_wal_insert_lsn', 'pg_current_wal_flush_lsn', 'pg_control_checkpoint', 'pg_control_system',
             'pg_control_init', 'pg_control_recovery', 'pg_get_replication_slots', 'pg_logical_emit_message', 'pg_export_snapshot', 'currtid2', 'pg_tablespace_size')
           or p.proname ~ '^pg_(try_)?advisory_')
  loop
    execute format('grant execute on function %s to public', closed);
  end loop;
end $$;

commit;
