-- COPY reads by the same rules as SELECT.
-- without: grant select on core.minor to weibao_agency
\ir helpers/enter.sql
select plan(4);
copy core.minor to stdout \g /dev/null
select is(:'SQLSTATE', '42501', 'no table of identity');
copy core.case_file to stdout \g /dev/null
select is(:'SQLSTATE', '42501', 'no whole table');
\set said `$client -c "copy core.case_file (case_number) to stdout" | grep -c "$($above -c "select tap.known('hidden')")"`
select is(:'said', '0', 'of the columns that are open, the rows that are');
\set said `echo low | $client -v VERBOSITY=sqlstate -c "copy core.case_file (risk) from stdin" 2>&1`
select is(:'said', 'ERROR:  42501', 'and nothing is copied in');
