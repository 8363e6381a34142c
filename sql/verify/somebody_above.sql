-- Verify weibao:somebody_above on pg
do $$
begin
  assert (select p.prosrc from pg_proc p where p.oid = 'core.check_somebody_at_the_holder()'::regprocedure) like '%somebody_above_knows_the_matter%',
    'somebody above knows of a restricted matter';
end $$;
