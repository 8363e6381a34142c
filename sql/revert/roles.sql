-- Revert weibao:roles from pg
--
-- A role that another database of the cluster still needs stays, and is named.
begin;

do $$
declare
  role_name text;
begin
  foreach role_name in array array[
    'weibao_migrator', 'weibao_analyst', 'weibao_auditor', 'weibao_agency', 'weibao_grid', 'weibao_community',
    'weibao_leader', 'weibao_office', 'weibao_sealer', 'weibao_accounts', 'weibao_owner']
  loop
    begin
      execute pg_catalog.format('drop role if exists %I', role_name);
    exception when dependent_objects_still_exist then
      raise notice 'role % stays: another database of this cluster needs it', role_name;
    end;
  end loop;
end $$;

commit;
