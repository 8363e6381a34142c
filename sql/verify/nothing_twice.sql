-- Verify weibao:nothing_twice on pg
do $$
begin
  assert exists (select from pg_constraint where conname = 'responsibility_matter_id_from_event_no_fkey' and convalidated), 'an interval belongs to an event';
  assert exists (select from pg_constraint where conname = 'event_matter_id_fkey' and convalidated), 'and that to a matter';
end $$;
