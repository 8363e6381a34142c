-- Verify weibao:reasons on pg
do $$
begin
  assert not has_any_column_privilege('weibao_office', 'core.reason_for_child', 'select, insert, update'), 'reasons are reached through api only';
  assert (select relforcerowsecurity from pg_class where oid = 'core.reason_for_child'::regclass), 'row level security holds for the owner too';
end $$;
