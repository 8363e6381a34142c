-- A plan that PostgreSQL keeps was made for what the login was then. Where it is no longer, the plan shows nothing.
-- without: select tap.without_in_view('core.visible_matter', '= core.planned_for()', 'is not null')
\ir helpers/enter.sql
select plan(3);
\connect - xt_sfs_91
prepare counted as select count(*)::text as shown from cases;
set plan_cache_mode = force_generic_plan;
execute counted \gset before_
select ok(:'before_shown'::int > 0, 'a statement is prepared: ' || :'before_shown');
\set done `$above -c "update core.login set unit_id = (select unit_id from core.unit where code = 'JGZX') where role_name = 'xt_sfs_91' and upper_inf(valid) returning 1"`
execute counted \gset after_
select is(:'after_shown', '0', 'the login is of another unit: what was planned for the former one shows nothing');
\set done `$above -c "update core.login set unit_id = (select unit_id from core.unit where code = 'SFS') where role_name = 'xt_sfs_91' and upper_inf(valid) returning 1"`
execute counted \gset again_
select is(:'again_shown', :'before_shown', 'and as it was, when the login is');
