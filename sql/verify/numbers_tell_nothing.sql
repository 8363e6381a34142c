-- Verify weibao:numbers_tell_nothing on pg
do $$
begin
  assert (select attidentity = '' and atthasdef from pg_attribute where attrelid = 'core.matter'::regclass and attname = 'matter_id'), 'matters are numbered at random';
  assert not exists (
    select from pg_catalog.pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and has_function_privilege('public', p.oid, 'execute') and p.proname ~ '^(txid_current|pg_current_xact_id|pg_current_snapshot)'),
    'nobody counts transactions';
end $$;
