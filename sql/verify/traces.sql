-- Verify weibao:traces on pg
do $$
begin
  assert exists (select from pg_constraint where conrelid = 'core.look_grant'::regclass
    and conname = 'a_look_is_at_a_dossier_a_search_or_a_trace'), 'a trace is a look';
  assert not has_any_column_privilege('weibao_auditor', 'core.look_grant', 'select'), 'looks are reached through api only';
end $$;
