-- Verify weibao:street on pg
do $$
declare
  client name;
begin
  foreach client in array array['weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst']::name[]
  loop
    assert not has_any_column_privilege(client, 'core.unit', 'select, insert, update'), client || ' reaches core.unit through api only';
    assert not has_table_privilege(client, 'core.survey_count', 'select, insert, update, delete, truncate'), client || ' does not reach core.survey_count';
  end loop;
  assert (select relforcerowsecurity from pg_class where oid = 'core.unit'::regclass), 'row level security holds for the owner too';
end $$;
