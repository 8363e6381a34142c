-- Verify weibao:numbers_tell_nothing on pg
do $$
begin
  assert (select seqcache = 100 from pg_sequence where seqrelid = pg_get_serial_sequence('core.matter', 'matter_id')::regclass), 'matters are numbered by the session';
  assert not exists (
    select from pg_catalog.pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and has_function_privilege('public', p.oid, 'execute') and p.proname ~ '^(txid_current|pg_current_xact_id|pg_current_snapshot)'),
    'nobody counts transactions';
end $$;
