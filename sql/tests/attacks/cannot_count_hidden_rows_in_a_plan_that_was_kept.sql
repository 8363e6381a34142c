-- A plan that is kept is not made again, and a step that meets no row asks nobody who is calling: its EXPLAIN ANALYZE would show how many rows the steps before it met, as
-- often as one likes to try. So every view asks first. Each column of each view is tried, with a value that nobody has.
-- without: select tap.without_in_view('api.orders', '(( SELECT a.numbers' || chr(10) || '           FROM core.acting_login a) = core.planned_for())', 'true')
\ir helpers/enter.sql
select plan(4);
set plan_cache_mode = force_generic_plan;
select count(*) as tried from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' and has_table_privilege(c.oid, 'select') \gset
\o `echo "$scratch/plans"`
select format('prepare tried_%s_%s (text) as select 1 from api.%I where %I::text = $1', c.oid, a.attnum, c.relname, a.attname), format('execute tried_%s_%s (''x'')', c.oid, a.attnum),
  format('explain (analyze, timing off, costs off, summary off) execute tried_%s_%s (''x'')', c.oid, a.attnum)
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' and has_table_privilege(c.oid, 'select') and c.relname !~ '^(calendar_|categories$|codes$|duties$|plan_clauses$|units$)' \gexec
\o
\set met `grep -c 'actual rows' "$scratch/plans"`
select ok(:'tried'::int > 200, 'columns were tried: ' || :'tried');
select is(:'met', '0', 'no step of any plan is shown');
prepare known_to_all as select 1 from calendar_days where day = '1990-01-01';
execute known_to_all \g /dev/null
explain (analyze) execute known_to_all \g /dev/null
select is(:'SQLSTATE', '00000', 'while of what is the same for all a plan may be seen');
prepare ordered as select 1 from orders where level = $1 and to_code = $2 and issued_at > $3;
execute ordered ('red', 'FL', now()) \g /dev/null
explain (analyze) execute ordered ('red', 'FL', now()) \g /dev/null
select is(:'SQLSTATE', 'WB234', 'whether another unit was given a red order since then is not asked by a plan');
