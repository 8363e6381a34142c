-- Comments, settings, names of roles and the text of functions are read by everybody: nothing in them is secret, and no person is
-- named.
-- without: comment on role xt_pcs_91 is '隐藏监护人 13911112222'
-- and back: comment on role xt_pcs_91 is null
\ir helpers/enter.sql
select plan(4);
select '(' || string_agg(value, '|') || ')' as secret from tap.known where name in ('name', 'guardian', 'phone', 'address', 'words', 'id') \gset
select is((select string_agg(d.description, ' ') from (select description from pg_shdescription union all select description from pg_description) d where d.description ~ (:'secret' || '|1[3-9][0-9]{9}|SCRAM-SHA-256\$[0-9]+:')), null, 'no comment holds one');
select is((select string_agg(p.proname, ' ') from pg_proc p where p.prosrc ~ :'secret' or p.prosrc ~ '(identified by|SCRAM-SHA-256\$4096:)'), null, 'nor the text of a function');
select is((select string_agg(s.setting, ' ') from (select unnest(setconfig) as setting from pg_db_role_setting union all select name || '=' || setting from pg_settings) s where s.setting ~ :'secret'), null, 'nor a setting');
select is((select string_agg(r.rolname, ' ') from pg_roles r where r.rolname !~ '^(pg_|weibao_|postgres$)' and r.rolname !~ '^[a-z][a-z0-9]{1,11}_[a-z0-9_]{1,40}_[0-9]{2,3}$'), null, 'and every login is named after its unit');
