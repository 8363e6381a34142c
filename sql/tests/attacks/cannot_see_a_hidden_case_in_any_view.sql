-- No view of api shows a hidden case or lead, in whatever column.
-- without: select tap.without('core.is_shown_to', 'and (me[4] operator(pg_catalog.=) 1 or unit_ids operator(pg_catalog.@>) array[me[1]])')
\ir helpers/enter.sql
select plan(3);
select array(select c.relname::text from pg_class c where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' and has_table_privilege(c.oid, 'select') order by 1)::text as views \gset
select ok(cardinality(:'views'::text[]) >= 20, 'there are views to ask');
select is(strange(array(select format('select count(*) from %I v where v::text like %L or v::text like %L', v, '%' || known('hidden') || '%', '%' || known('hidden_lead') || '%') from unnest(:'views'::text[]) v), '^done 0$'), null, 'none shows it');
\connect - xt_fl_91
select is(told(format('select count(*) from cases v where v::text like %L', '%' || known('hidden') || '%')), 'done 1', 'while its holder sees it');
