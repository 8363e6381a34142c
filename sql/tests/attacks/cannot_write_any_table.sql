-- No statement of any kind that writes, on any table: each is refused by its privilege, before a trigger or a policy is asked.
-- without: grant insert on core.unit to weibao_agency
\ir helpers/enter.sql
select plan(3);
select array(select s from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum = 1, unnest(array[
    format('insert into %s (%I) overriding system value select null::%s where false', c.oid::regclass, a.attname, format_type(a.atttypid, a.atttypmod)),
    format('update %s set %I = default where false', c.oid::regclass, a.attname), format('delete from %s where false', c.oid::regclass), format('truncate %s cascade', c.oid::regclass)]) s
  where c.relkind = 'r' and c.relnamespace in (select oid from pg_namespace where nspname in ('core', 'audit', 'report', 'sqitch')))::text as writes \gset
select ok(cardinality(:'writes'::text[]) > 200, 'every table is written');
select is(strange(:'writes'::text[], '^42501'), null, 'by nobody');
\connect - xt_msb_91
select is(strange(:'writes'::text[], '^42501'), null, 'nor by the office');
