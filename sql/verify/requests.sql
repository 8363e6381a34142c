-- Verify weibao:requests on pg
do $$
begin
  assert not has_any_column_privilege('weibao_office', 'core.request', 'select, insert, update'), 'requests are reached through api only';
  assert (select relforcerowsecurity from pg_class where oid = 'core.request'::regclass), 'row level security holds for the owner too';
end $$;
