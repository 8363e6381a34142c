-- A table that grew has a new row.
-- without: grant execute on function pg_catalog.pg_relation_size(regclass, text) to public
\ir helpers/enter.sql
select plan(1);
select is(strange(array['select pg_relation_size(''core.minor'')', 'select pg_relation_size(''core.minor'', ''main'')', 'select pg_table_size(''core.minor'')', 'select pg_indexes_size(''core.minor'')',
  'select pg_total_relation_size(''core.minor'')', 'select pg_database_size(current_database())', 'select pg_tablespace_size(''pg_default'')'], '^42501'), null, 'no size is told');
