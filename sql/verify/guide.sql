-- Verify weibao:guide on pg
do $$
begin
  assert (select relforcerowsecurity from pg_class where oid = 'core.guide_step'::regclass), 'the steps of the guide are read through api only';
end $$;
