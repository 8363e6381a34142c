-- Verify weibao:support on pg
do $$
declare
  client name;
  hidden text;
begin
  foreach client in array array['weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst']::name[] loop
    foreach hidden in array array['core.support', 'core.officer', 'core.category_word'] loop
      assert not has_any_column_privilege(client, hidden, 'select, insert, update, references'), client || ' does not reach ' || hidden;
      assert not has_table_privilege(client, hidden, 'delete, truncate, trigger'), client || ' does not touch ' || hidden;
    end loop;
  end loop;
end $$;
