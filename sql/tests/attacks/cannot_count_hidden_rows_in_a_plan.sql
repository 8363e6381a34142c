-- EXPLAIN ANALYZE tells how many rows each step met, hidden ones too; with BUFFERS, also inside a function. It is refused, for
-- views and verbs, however it is written; EXPLAIN alone, which runs nothing, is not.
-- without: create or replace function core.session_is_ordinary() returns boolean language sql stable as 'select true'
\ir helpers/enter.sql
select plan(14);
select known('hidden') as hidden, known('name') as name \gset
explain (analyze) select * from cases where case_number = :'hidden';
select is(:'SQLSTATE', 'WB234', 'a view');
explain analyze verbose select * from leads;
select is(:'SQLSTATE', 'WB234', 'another');
EXPLAIN (ANALYZE, BUFFERS) select case_id from core.case_file where case_number = :'hidden';
select is(:'SQLSTATE', '42501', 'no table is asked at all');
select 1 as one\; explain (analyze, wal) select api.ask_to_search(:'name');
select is(:'SQLSTATE', 'WB234', 'a verb, behind another statement');
/* a comment /* in a comment */ */ explain/**/analyze select api.ask_to_search(:'name');
select is(:'SQLSTATE', 'WB234', 'and behind comments');
explain (analyze, buffers) select api.record_lead('public', 'x', id_number => known('id'));
select is(:'SQLSTATE', 'WB234', 'what would be recorded and rolled back');
prepare question as select * from cases where case_number = :'hidden';
explain (analyze) execute question \g /dev/null
select is(:'SQLSTATE', 'WB234', 'a prepared question');
explain select * from cases where case_number = :'hidden' \g /dev/null
select is(:'SQLSTATE', '00000', 'a plan without its counts is shown');
execute question \g /dev/null
select is(:'SQLSTATE', '00000', 'and what is only prepared may be asked');
select ok(told('select api.record_visit(' || quote_literal(known('own')) || ', true, ' || quote_literal('they will ' || 'exp' || 'lain it') || ')') ~ '^done', 'a word in a text is no statement');
select is(told('select count(*) from cases where community = ' || quote_literal('please explain')), 'done 0', 'nor is it as the last word of a text');
select is(told('select 1 as explain from cases limit 1'), 'done 1', 'or as a name');
explain
  -- a comment (
  /* and
  another */ analyse select * from cases where case_number = :'hidden';
select is(:'SQLSTATE', 'WB234', 'neither lines nor the other spelling help');
explain (format json, analyze on, timing off) select * from cases;
select is(:'SQLSTATE', 'WB234', 'nor other options first');
