-- Nor one that PostgreSQL trusts, such as a link to another server.
-- without: do $$ begin execute format('grant create on database %I to weibao_agency', current_database()); end $$
\ir helpers/enter.sql
select plan(2);
select is(strange(array['create extension dblink', 'create extension postgres_fdw', 'create extension hstore', 'create extension pgcrypto', 'create extension tablefunc', 'create extension adminpack', 'create extension pageinspect', 'drop extension pg_trgm', 'alter extension plpgsql update'], '^(42501|58P01|0A000)'), null, 'none is added or taken away');
select is((select string_agg(e.extname, ' ' order by e.extname) from pg_extension e), 'btree_gist pg_trgm plpgsql', 'and there are no more than the registry needs');
