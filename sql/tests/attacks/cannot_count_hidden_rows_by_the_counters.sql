-- How many rows of a table or index were read or written, by this transaction or by all, answers "was there a hidden row?" after
-- any call.
-- without: grant execute on function pg_catalog.pg_stat_get_xact_tuples_fetched(oid) to public
\ir helpers/enter.sql
select plan(4);
select is((select count(*)::text from pg_proc p where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^pg_stat_get_' and has_function_privilege(p.oid, 'execute')), '0', 'no counter is open');
select is(told('select pg_stat_get_xact_tuples_fetched(''core.minor''::regclass)'), '42501', 'not even that of the own transaction');
select is(strange(array(select 'select count(v::text) from pg_catalog.' || quote_ident(c.relname) || ' v' from pg_class c where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'v' and c.relname ~ '^pg_stat(io)?_.*(tables|indexes|sequences|functions)$'), '^42501'), null,
  'nor a view over them');
select is(strange(array['select * from pg_stat_database', 'select * from pg_stat_activity', 'select * from pg_stat_wal', 'select * from pg_stat_bgwriter', 'select * from pg_stat_progress_analyze'], '^42501'), null, 'nor what the server counts');
