-- Matters are numbered one after the other. Whoever records two leads, and rolls them back, would learn from their numbers whether others recorded anything between
-- them: the numbers are shown nowhere. What is shown (case, lead, audit, the ticket of a look) is drawn.
-- without: grant select (matter_id) on core.matter to weibao_office
\ir helpers/enter.sql
\connect - xt_msb_91
select plan(2);
select is(told('select max(matter_id) from core.matter'), '42501', 'the number of a row is not told');
select is((select string_agg(a.attrelid::regclass::text || '.' || a.attname, ' ') from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'api'::regnamespace and c.relkind = 'v'
  and a.attname ~ '(matter|case|lead|event|audit|minor|obligation|grant)_id$' and a.atttypid in ('int4'::regtype, 'int8'::regtype)), null, 'in no view either');
