-- Drops everything that sql/objects makes anew. Runs first, in the same transaction: a failure leaves the former state.
--
-- What may be read of a table is taken back too: a right that stands in no file any more would stay for ever otherwise.
--
-- What Sqitch made stays: tables, types, and the functions on which a trigger, an event trigger, a constraint, a default or an index depends (the
-- check of a number calls check_character, which the catalogue does not know).
drop schema if exists api cascade;
create schema api;
comment on schema api is 'The verbs and views that logins use. 各登录使用的功能与视图。';
grant usage on schema api to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor, weibao_analyst;

revoke all on all tables in schema core, audit
  from public, weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor, weibao_analyst;

do $$
declare
  item record;
begin
  for item in select schemaname, tablename, policyname from pg_catalog.pg_policies where schemaname in ('core', 'audit') loop
    execute format('drop policy %I on %I.%I', item.policyname, item.schemaname, item.tablename);
  end loop;
  for item in
    select format('%I.%I', c.relnamespace::regnamespace, c.relname) as name from pg_catalog.pg_class c
    where c.relnamespace in ('core'::regnamespace, 'audit'::regnamespace) and c.relkind = 'v'
  loop
    execute format('drop view if exists %s cascade', item.name);
  end loop;
  for item in
    select p.oid::regprocedure as name from pg_catalog.pg_proc p
    where p.pronamespace in ('core'::regnamespace, 'audit'::regnamespace)
      and not exists (
        select from pg_catalog.pg_depend d
        where d.refclassid = 'pg_proc'::regclass and d.refobjid = p.oid
          and d.classid in ('pg_trigger'::regclass, 'pg_event_trigger'::regclass, 'pg_constraint'::regclass, 'pg_attrdef'::regclass, 'pg_class'::regclass))
      and p.proname <> 'check_character'
  loop
    execute format('drop function %s', item.name);
  end loop;
end $$;
