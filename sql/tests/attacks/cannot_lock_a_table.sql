-- A lock on a table makes everybody wait.
-- without: grant select on core.matter to weibao_agency
\ir helpers/enter.sql
select plan(1);
select is(strange(array(select format('lock table %s in %s mode nowait', c.oid::regclass, m) from pg_class c, unnest(array['access share', 'row share', 'row exclusive', 'share', 'exclusive', 'access exclusive']) m
  where c.relkind = 'r' and c.relnamespace in (select oid from pg_namespace where nspname in ('core', 'audit', 'report'))), '^42501'), null, 'none is locked in any mode');
