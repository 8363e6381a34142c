-- Verify weibao:own_rows_tell_nothing on pg
do $$
begin
  assert exists (select from pg_catalog.pg_event_trigger e where e.evtname = 'nobody_grants_what_it_has' and e.evtenabled = 'O'), 'no login grants';
  assert not has_table_privilege('public', 'pg_catalog.pg_db_role_setting', 'select'), 'nobody reads the numbers of transactions in the settings of roles';
end $$;
