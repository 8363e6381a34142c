-- Names, numbers, addresses, telephones, words: no column of any such table is open to anybody.
-- without: grant select (full_name) on core.minor to weibao_agency
\ir helpers/enter.sql
select plan(3);
select array(select format('select %I from %s limit 1', a.attname, c.oid::regclass) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind = 'r' and c.relnamespace in (select oid from pg_namespace where nspname in ('core', 'audit', 'report', 'sqitch', 'account'))
    and not (c.oid::regclass::text = 'core.matter' and a.attname in ('matter_id', 'kind', 'holder_unit_id', 'life'))
    and not (c.oid::regclass::text = 'core.case_file' and a.attname in ('case_id', 'case_number', 'category', 'risk', 'first_unit_id')))::text as columns \gset
select ok(cardinality(:'columns'::text[]) > 300, 'every column of every table is asked');
select is(strange(:'columns'::text[], '^42501'), null, 'and none is open');
\connect - xt_msb_91
select is(strange(:'columns'::text[], '^42501'), null, 'not to the office either');
