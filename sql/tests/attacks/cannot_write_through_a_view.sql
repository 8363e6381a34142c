-- Nor through a view, although some could be written by their owner.
-- without: grant update on core.acting_login to weibao_agency
\ir helpers/enter.sql
select plan(2);
select array(select s from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum = 1, unnest(array[
    format('insert into %s (%I) select null::%s where false', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod)), format('update %s set %I = null where false', c.oid::regclass, a.attname), format('delete from %s where false', c.oid::regclass)]) s
  where c.relkind = 'v' and c.relnamespace in (select oid from pg_namespace where nspname in ('core', 'api')))::text as writes \gset
select ok(cardinality(:'writes'::text[]) > 80, 'every view is written');
select is(strange(:'writes'::text[], '^(42501|55000|0A000)'), null, 'by nobody');
