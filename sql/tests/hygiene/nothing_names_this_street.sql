-- Nothing in schema, functions or policies names the street of the plan: another street is other data.
begin;
select plan(3);

select is_empty($$ select p.oid::regprocedure from pg_proc p where p.pronamespace in ('core'::regnamespace, 'api'::regnamespace, 'audit'::regnamespace) and (p.prosrc || coalesce(obj_description(p.oid, 'pg_proc'), '')) ~* '仙桃|xiantao|双龙湖|渝北' $$, 'no function');
select is_empty($$ select c.oid::regclass from pg_class c where c.relnamespace in ('core'::regnamespace, 'api'::regnamespace, 'audit'::regnamespace)
  and (c.relname || coalesce(obj_description(c.oid, 'pg_class'), '') || coalesce(case when c.relkind = 'v' then pg_get_viewdef(c.oid) end, '')) ~* '仙桃|xiantao|双龙湖|渝北' $$, 'no table or view');
\setenv root :root
\set named `grep -rliE '仙桃|xiantao|双龙湖|渝北' "$root/sql/deploy" "$root/sql/objects" "$root/sql/revert" "$root/sql/verify" "$root/Sources" | tr '\n' ' '`
select is(:'named'::text, '', 'no file of the schema or of the program');

select * from finish();
rollback;
