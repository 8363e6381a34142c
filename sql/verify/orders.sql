-- Verify weibao:orders on pg
do $$
declare
  hidden text;
begin
  foreach hidden in array array['core.supervision_order', 'core.escalation'] loop
    assert not has_any_column_privilege('weibao_office', hidden, 'select, insert, update'), hidden || ' is reached through api only';
    assert (select relforcerowsecurity from pg_class where oid = hidden::regclass), 'row level security holds for the owner too';
  end loop;
end $$;
