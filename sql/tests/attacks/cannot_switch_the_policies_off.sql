-- row_security = off makes the server refuse what a policy would shorten; it never shows more.
-- without: alter table core.case_file disable row level security
-- without: grant select (case_id) on core.case_file to weibao_agency
\ir helpers/enter.sql
select plan(3);
set row_security = off;
select is(told('select count(case_id) from core.case_file'), '42501', 'a table is refused');
select is(told('select count(*) from cases'), '42501', 'and a view');
select is(told('select api.whoami()'), '42501', 'and every verb: its own loss');
