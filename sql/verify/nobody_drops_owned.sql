-- Verify weibao:nobody_drops_owned on pg
do $$
begin
  assert exists (select from pg_catalog.pg_event_trigger e where e.evtname = 'nobody_drops_what_a_group_owns' and e.evtenabled = 'O'), 'what a group owns is dropped by nobody';
end $$;
