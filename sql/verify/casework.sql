-- Verify weibao:casework on pg
do $$
begin
  assert not has_column_privilege('weibao_agency', 'core.case_file', 'lowering_event_no', 'select'), 'no client reads the new column';
  assert exists (select from pg_constraint where conname = 'a_lowering_that_waits_is_an_assessment'), 'a lowering names its assessment';
end $$;
