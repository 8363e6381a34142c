-- Verify weibao:leads on pg
do $$
declare
  client name;
  hidden text;
begin
  foreach client in array array['weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst']::name[] loop
    foreach hidden in array array['core.complaint', 'core.reopening'] loop
      assert not has_any_column_privilege(client, hidden, 'select, insert, update, references'), client || ' does not reach ' || hidden;
      assert not has_table_privilege(client, hidden, 'delete, truncate, trigger'), client || ' does not touch ' || hidden;
    end loop;
    assert not has_column_privilege(client, 'core.matter', 'hidden_from_unit_ids', 'select'), client || ' does not learn from whom a matter is hidden';
  end loop;
end $$;
