-- Revert weibao:own_rows_tell_nothing from pg
begin;
revoke select (setdatabase, setrole, setconfig) on pg_catalog.pg_db_role_setting from public;
grant select on pg_catalog.pg_db_role_setting to public;
drop event trigger nobody_grants_what_it_has;
drop function core.refuse_granting();
commit;
