-- What does not fit into memory goes to disk, up to a limit.
-- without setting: temp_file_limit = -1
\ir helpers/enter.sql
select plan(1);
set work_mem = '64kB';
select is(told('select count(*) from (select i, repeat(i::text, 100) as t from generate_series(1, 100000) i order by t desc) x'), '53400', 'no more than the limit goes to disk');
