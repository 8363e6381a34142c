-- A login writes a row of the catalogue, and reads in it the number of its transaction: by two of them it would count those of all others, and what a verb did inside.
-- without: grant select on pg_catalog.pg_db_role_setting to public
-- without: alter event trigger nobody_grants_what_it_has disable
\ir helpers/enter.sql
select plan(4);
begin;
alter role current_user set application_name = 'x';
select is(told('select xmin from pg_db_role_setting order by xmin::text::bigint desc limit 1'), '42501', 'a setting of its own role does not tell it');
rollback;
select is(told('alter default privileges revoke execute on functions from public'), '42501', 'default privileges are not set');
select is(strange(array['grant select on api.cases to xt_fl_91', 'revoke select on api.cases from xt_pcs_91', 'grant execute on function api.whoami() to public', 'grant usage on schema api to public',
  'revoke all on all tables in schema api from current_user'], '^42501'), null, 'what would end in a warning is refused');
select ok((select xmin::text from pg_class where oid = 'api.cases'::regclass) = (select xmin::text from pg_class where oid = 'api.leads'::regclass), 'and no row bears its number');
