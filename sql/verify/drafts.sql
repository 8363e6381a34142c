-- Verify weibao:drafts on pg
do $$
begin
  assert (select relforcerowsecurity from pg_class where oid = 'core.draft'::regclass), 'nobody reads drafts past the policies';
end $$;
