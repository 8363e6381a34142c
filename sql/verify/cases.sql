-- Verify weibao:cases on pg
do $$
declare
  client name;
  hidden text;
begin
  foreach client in array array['weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst']::name[] loop
    foreach hidden in array array['core.lead', 'core.look_grant', 'core.story'] loop
      assert not has_any_column_privilege(client, hidden, 'select, insert, update, references'), client || ' does not reach ' || hidden;
      assert not has_table_privilege(client, hidden, 'delete, truncate, trigger'), client || ' does not touch ' || hidden;
    end loop;
    assert not has_any_column_privilege(client, 'core.case_file', 'insert, update, references'), client || ' does not write cases';
    assert not has_column_privilege(client, 'core.case_file', 'minor_id', 'select'), client || ' does not learn which cases are of one child';
  end loop;
  assert core.check_character('20267K3FQ') = 'M', 'the check character is right';
end $$;
