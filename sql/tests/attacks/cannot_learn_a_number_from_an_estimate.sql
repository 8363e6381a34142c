-- EXPLAIN alone shows the planner's estimates. For a number of a case they are the same whatever the number: neither whether there is
-- such a case, nor on which side of it the numbers of hidden cases lie.
-- without: alter table core.case_file alter column case_number set statistics 100
-- without: analyze core.case_file
\ir helpers/enter.sql
select plan(3);
\set said `for n in $($above -c "select value from tap.known where name in ('hidden', 'absent', 'own')"); do $client -c "explain select * from cases where case_number = '$n'" | sed "s/$n/N/g" | md5sum; done | sort -u | wc -l`
select is(:'said', '1', 'the plan for a hidden number is that for one that was never given');
\set said `for n in 2026-000000 2026-500000 2026-G00000 2026-ZZZZZZ; do $client -c "explain select * from cases where case_number < '$n'" | sed "s/$n/N/g" | md5sum; done | sort -u | wc -l`
select is(:'said', '1', 'and so are those for all numbers below another');
\set said `for n in L2026-000000 L2026-500000 L2026-G00000 L2026-ZZZZZZ; do $client -c "explain select * from leads where lead_number < '$n'" | sed "s/$n/N/g" | md5sum; done | sort -u | wc -l`
select is(:'said', '1', 'of leads as well');
