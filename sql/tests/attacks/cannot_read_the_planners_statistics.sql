-- What the planner keeps of a column (its most common values, its histogram) tells of hidden rows.
-- without: alter table core.case_file disable row level security
-- without: grant select (category, risk, first_unit_id) on core.case_file to weibao_agency
\ir helpers/enter.sql
select plan(4);
select is((select count(*)::text from pg_stats where schemaname in ('core', 'audit')), '0', 'no column of a table of ours is in pg_stats');
select is((select count(*)::text from pg_stats_ext where schemaname in ('core', 'audit')), '0', 'nor in pg_stats_ext');
select is(told('select count(*) from pg_statistic'), '42501', 'what lies under it is closed');
select is(told('select count(*) from pg_statistic_ext_data'), '42501', 'both');
