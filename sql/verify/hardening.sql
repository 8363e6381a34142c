-- Verify weibao:hardening on pg
do $$
begin
  assert not exists (
    select from pg_catalog.pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and has_function_privilege('public', p.oid, 'execute')
      and p.proname ~ '^(pg_(try_)?advisory_|pg_lock_status$|pg_blocking_pids$|pg_current_wal_|pg_control_|pg_logical_emit_message$|pg_export_snapshot$|currtid2$)'),
    'nobody reads locks or the write-ahead log, or writes beside the tables';
end $$;
