-- Loading the reference data again writes no row; a changed rule ends and is followed; a changed duty and another kind
-- are refused.
\set ON_ERROR_STOP on
\set folder :root/sql/reference
\setenv FOLDER :folder
\set other `mktemp -d`
select case kind when 'demo' then 'real' else 'demo' end as other_kind from core.database \gset
\setenv OTHER :other
\! cp -r "$FOLDER/." "$OTHER"
-- by a psql of its own, because a refused load ends its transaction; before ours begins, which it would wait for
\! sed -i 's/^\(D-MSB-04,MSB,四,coordination\),[^,]*,/\1,组织召集,/' "$OTHER/b_duties.csv"
\setenv PGHOST :HOST
\setenv PGPORT :PORT
\setenv PGDATABASE :DBNAME
\setenv PGUSER :USER
\setenv PGOPTIONS '-c lock_timeout=20s'
\set said `psql -X -q -v folder="$OTHER" -f "$FOLDER/load.sql" 2>&1 | tr '\n' ' '`
\! cp "$FOLDER/b_duties.csv" "$OTHER"
\setenv OTHER_KIND :other_kind
\set said_of_the_kind `psql -X -q -v folder="$FOLDER" -v kind="$OTHER_KIND" -f "$FOLDER/load.sql" 2>&1 | tr '\n' ' '`

begin;
select plan(11);

create function pg_temp.written() returns table (source text) language plpgsql as $$
declare
  t regclass;
begin
  for t in select oid from pg_class where relnamespace = 'core'::regnamespace and relkind = 'r' loop
    return query execute format('select %L from %s where xmin = pg_current_xact_id()::xid', t::text, t);
  end loop;
end $$;
create function pg_temp.forget_the_staging() returns void language plpgsql as $$
declare
  t regclass;
begin
  for t in select oid from pg_class where relnamespace = pg_my_temp_schema() and relkind = 'r' and relname ~ '^(staged_|street|plan_fact|plan_line|english_name|ended_rule)' loop
    execute format('drop table %s', t);
  end loop;
end $$;

\cd :folder
set local search_path = pg_catalog, pg_temp;
\i :folder/load/all.sql
set local search_path = tap, api;
select is_empty('select source, count(*) from pg_temp.written() group by source', 'a second load writes no row');
select pg_temp.forget_the_staging();

\! sed -i 's/^\(case.accept,dispatch,unit,accepted or returned,low,any\),2,/\1,3,/; /^advice.reply,/d' "$OTHER/r_deadline_rules.csv"
\! sed -i 's/,Convene coordination meetings$/,Call coordination meetings/' "$OTHER/b_duties.csv"
\! sed -i '$a only_in_a_test,WB999,测试,test,,' "$OTHER/messages.csv"
\cd :other
set local search_path = pg_catalog, pg_temp;
\i :folder/load/all.sql
set local search_path = tap, api;
select pg_temp.forget_the_staging();
select results_eq(
  $$ select amount, upper(valid) = core.now(), lower(valid) = core.now() from core.deadline_rule
     where kind = 'case.accept' and risk = 'low' order by valid $$,
  'values (2, true, false), (3, null, true)',
  'a changed rule ends, and a new one begins at that instant');
select results_eq(
  $$ select upper(valid) = core.now() from core.deadline_rule where kind = 'advice.reply' $$,
  'values (true)',
  'a rule that is gone ends');
select set_eq(
  'select distinct source from pg_temp.written()',
  array['core.deadline_rule', 'core.duty', 'core.message'],
  'nothing else is written');
select is((select gloss_en from core.duty where duty_code = 'D-MSB-04'), 'Call coordination meetings', 'a translation of ours is brought up to date');
select is((select message_zh from core.message where rule = 'only_in_a_test'), '测试', 'a new message is added');

select matches(:'said'::text, 'D-MSB-04', 'a duty whose words changed is refused by its code');
select matches(:'said'::text, '新文号', 'and the refusal says that a changed plan is a new edition');
select is((select exact_phrase from core.duty where duty_code = 'D-MSB-04'), '组织召集未成年人保护和关爱协调会议', 'and the words stay');

select matches(:'said_of_the_kind'::text, '不能互换', 'a database of one kind is not loaded as the other');
select isnt((select kind from core.database), :'other_kind', 'and stays what it is');

select * from finish();
rollback;
\! rm -rf "$OTHER"
