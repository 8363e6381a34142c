-- What goes into the write-ahead log without a table is kept by nothing and limited by nothing.
-- without: grant execute on function pg_catalog.pg_logical_emit_message(boolean, text, text) to public
\ir helpers/enter.sql
select plan(1);
select is(strange(array['select pg_logical_emit_message(true, ''x'', ''y'')', 'select pg_logical_emit_message(false, ''x'', ''\x00''::bytea)', 'select pg_notify(''weibao_news'', ''a payload'')'], '^42501'), null, 'nothing is written there');
