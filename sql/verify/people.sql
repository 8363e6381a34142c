-- Verify weibao:people on pg
do $$
declare
  client name;
  vault text;
begin
  foreach client in array array['weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst']::name[] loop
    foreach vault in array array['core.minor', 'core.guardian', 'core.household', 'core.household_member', 'core.login'] loop
      assert not has_any_column_privilege(client, vault, 'select, insert, update, references'), client || ' does not reach ' || vault;
      assert not has_table_privilege(client, vault, 'delete, truncate, trigger'), client || ' does not touch ' || vault;
    end loop;
  end loop;
  assert core.id_number_is_well_formed('999999201501010013') is not null, 'the check character can be computed';
end $$;
