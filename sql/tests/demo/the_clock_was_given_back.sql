-- After the street was loaded the clock and the numbering stand as they are written in sql/objects.
begin;
select plan(5);

\set now_file `cat :'root'/sql/objects/core/now.sql`
\set number_file `cat :'root'/sql/objects/core/new_number.sql`
create temporary view deployed as
select p.oid::regprocedure::text as function, p.prosrc, p.provolatile, l.lanname, p.proconfig, pg_get_userbyid(p.proowner) as owner
from pg_proc p join pg_language l on l.oid = p.prolang;

select is(
  (select prosrc from deployed where function = 'core.now()'), substring(:'now_file' from 'language sql stable parallel safe as ''([^'']*)'''),
  'core.now() has the body of its file');
select is(
  (select prosrc from deployed where function like 'core.new_number(%'), substring(:'number_file' from 'as \$\$(.*)\$\$;'),
  'core.new_number() has the body of its file');
select bag_eq(
  $$ select concat_ws(' ', function, provolatile, lanname, proconfig::text, owner) from deployed where function ~ '^core.(now|new_number)\(' $$,
  $$ values ('core.now() s sql weibao_owner'),
            ('core.new_number(timestamp with time zone,text) v plpgsql {"search_path=pg_catalog, pg_temp"} weibao_owner') $$, 'and their properties');
select is(core.now(), now(), 'the clock is the database''s');
select isnt(core.new_number(now(), 'UTC'), core.new_number(now(), 'UTC'), 'numbers are drawn by chance again');

select * from finish();
rollback;
