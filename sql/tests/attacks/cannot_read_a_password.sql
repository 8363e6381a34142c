-- Nor what a password is checked by.
-- without: grant select on pg_catalog.pg_authid to weibao_agency
\ir helpers/enter.sql
select plan(2);
select is(strange(array['select rolpassword from pg_authid', 'select count(rolpassword) from pg_authid', 'select passwd from pg_shadow', 'select * from pg_user_mapping'], '^42501'), null, 'of nobody');
select is((select string_agg(r.rolpassword, '') from pg_roles r where r.rolpassword <> '********'), null, 'not the own one');
