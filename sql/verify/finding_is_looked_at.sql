-- Verify weibao:finding_is_looked_at on pg
do $$
begin
  assert exists (select from pg_constraint c where c.conrelid = 'core.look_grant'::regclass and c.conname = 'a_look_is_at_a_dossier_finding_reporter_search_or_trace'), 'a finding is looked at';
end $$;
