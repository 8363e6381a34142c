-- An analyst sees reports without persons, and no case.
-- without: grant select on api.cases to weibao_analyst
\ir helpers/enter.sql
\connect - xt_fx91_91
select plan(3);
select is((select string_agg(c.relname, ' ') from pg_class c where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' and has_table_privilege(c.oid, 'select')), null, 'no view is open');
select is(strange(array['select count(*) from api.cases', 'select count(matter_id) from core.matter', 'select count(case_id) from core.case_file', 'select api.audit_case(''x'')', 'select api.ask_to_search(''测试'')'], '^42501'), null, 'nor anything else');
select is((select group_code::text from api.whoami()), 'weibao_analyst', 'but who it is');
