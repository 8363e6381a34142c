-- Verify weibao:search_limits on pg
do $$
begin
  assert (select relforcerowsecurity from pg_class where oid = 'core.search_limit'::regclass), 'row level security is forced';
end $$;
