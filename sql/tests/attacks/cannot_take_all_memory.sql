-- A session that wants more memory than it may have gets an error, and the others go on.
-- without limit, of memory
\ir helpers/enter.sql
select plan(2);
set work_mem = '4GB';
select told('select count(*) from (select repeat(i::text, 2000) || i from generate_series(1, 160000) i group by 1) x') as told \gset
select is(:'told', '53200', 'it is refused: out of memory');
select ok(told('select api.whoami()') ~ '^done', 'and the session goes on');
