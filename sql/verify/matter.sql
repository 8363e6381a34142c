-- Verify weibao:matter on pg
do $$
declare
  client name;
  hidden text;
begin
  foreach client in array array['weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst']::name[] loop
    foreach hidden in array array['core.event', 'core.narrative', 'audit.event'] loop
      assert not has_any_column_privilege(client, hidden, 'select, insert, update, references'), client || ' does not reach ' || hidden;
    end loop;
    assert not has_any_column_privilege(client, 'core.matter', 'insert, update, references'), client || ' does not write matters';
    assert not has_column_privilege(client, 'core.matter', 'unit_ids', 'select'), client || ' does not learn who else sees a matter';
  end loop;
  assert (select count(*) from pg_trigger where tgname in ('facts_are_never_changed', 'the_log_is_never_changed', 'matters_are_never_removed')) = 3,
    'what was recorded stays';
end $$;
