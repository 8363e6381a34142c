-- No table is open, in no column: what a filter of one's own removes of its rows could be counted, hidden ones too.
-- without: grant select (case_number) on core.case_file to weibao_agency
\ir helpers/enter.sql
select plan(3);
select is(told(format('select count(case_number) from core.case_file where case_number = %L', known('hidden'))), '42501', 'the hidden case is asked of no table');
select is(told(format('select count(case_number) from core.case_file where case_number = %L', known('own'))), '42501', 'nor an own one');
select is((select string_agg(c.oid::regclass::text, ' ') from pg_class c where c.relkind in ('r', 'p', 'm', 'f') and c.relnamespace in (select oid from pg_namespace where nspname in ('core', 'audit', 'report', 'account', 'sqitch'))
  and (has_table_privilege(c.oid, 'select') or has_any_column_privilege(c.oid, 'select'))), null, 'and no table at all may be read');
