-- Revert weibao:people from pg
--
-- The logins of this database's people end with it; a login that another database still needs stays, and is named.
begin;

do $$
declare
  login name;
begin
  for login in select distinct role_name from core.login loop
    begin
      execute format('drop role if exists %I', login);
    exception when dependent_objects_still_exist then
      raise notice 'login % stays: another database of this cluster needs it', login;
    end;
  end loop;
end $$;

drop table core.household_member, core.household, core.guardian, core.minor, core.login;
drop function core.refuse_foreign_identity_number();
drop type core.caller;
drop function core.id_number_is_well_formed(text);

commit;
