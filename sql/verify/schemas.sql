-- Verify weibao:schemas on pg
do $$
begin
  assert (select count(*) from pg_namespace where nspname in ('core', 'api', 'audit', 'report', 'ext')) = 5, 'the five schemas exist';
  assert not has_schema_privilege('weibao_agency', 'core', 'create'), 'no client makes objects in core';
  assert not has_schema_privilege('weibao_agency', 'audit', 'usage'), 'no unit reaches the log';
  assert not has_language_privilege('weibao_agency', 'plpgsql', 'usage'), 'no client writes functions or DO blocks';
  assert not has_function_privilege('weibao_agency', 'pg_catalog.pg_stat_get_tuples_fetched(oid)', 'execute'), 'counters tell nothing';
end $$;
