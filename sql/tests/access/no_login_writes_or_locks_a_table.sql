-- No login of any group inserts, updates, deletes, truncates or locks anything in any table or view, nor reads a table
-- of core, but for the columns granted on matter and case_file. Each statement is one that a superuser may run: if the
-- refusal did not come from the privilege, this test would fail.
begin;
\ir ../helpers/street.sql
select plan(8);
select story.case_at('PCS') as number \gset
select story.commit_check();

create temporary table client as
select v.login from (values ('xt_msb_91'), ('xt_ldz_91'), ('xt_sq91_91'), ('xt_sq91_wg01_91'), ('xt_pcs_91'), ('xt_sj91_91'), ('xt_fx91_91')) v (login);

create temporary table target as
select c.oid, c.oid::regclass::text as name, c.relkind, n.nspname as schema, quote_ident(a.attname) as first_column, format_type(a.atttypid, a.atttypmod) as type
from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
where n.nspname in ('core', 'audit', 'report', 'sqitch') and c.relkind in ('r', 'v', 'm', 'p') or n.nspname = 'api' and c.relkind = 'v';

create temporary table attack as
select t.oid, t.name, t.relkind, t.schema, s.kind, s.statement
from target t cross join lateral (values
  ('insert', format('insert into %s (%s) overriding system value select null::%s where false', t.name, t.first_column, t.type)),
  ('update', format('update %s set %s = default where false', t.name, t.first_column)),
  ('delete', format('delete from %s where false', t.name)),
  ('truncate', format('truncate %s cascade', t.name)),
  ('lock row share', format('lock table %s in row share mode', t.name)),
  ('lock row exclusive', format('lock table %s in row exclusive mode', t.name)),
  ('lock share update exclusive', format('lock table %s in share update exclusive mode', t.name)),
  ('lock share', format('lock table %s in share mode', t.name)),
  ('lock share row exclusive', format('lock table %s in share row exclusive mode', t.name)),
  ('lock exclusive', format('lock table %s in exclusive mode', t.name)),
  ('lock access exclusive', format('lock table %s in access exclusive mode', t.name)),
  ('for update', format('select 1 from %s for key share', t.name)),
  ('refer to', format('create table public.x (a int references %s)', t.name)),
  ('make a trigger on', format('create trigger x before insert on %s for each row execute function pg_catalog.suppress_redundant_updates_trigger()', t.name)),
  ('change', format('alter table %s add column x int', t.name)),
  ('drop', format('drop table %s cascade', t.name))) s (kind, statement)
where t.relkind = 'r' or s.kind in ('insert', 'update', 'delete') or s.kind ~ '^lock';

select cmp_ok((select count(*)::int from target where schema = 'core' and relkind = 'r'), '>=', 50, 'every table of core is attacked');

-- Views over joins cannot be written by anybody, so for them the superuser's attempt proves nothing but the locks do.
set local session_replication_role = replica;
select is_empty($$ select a.name, a.kind, (t).told, (t).message from (
    select a.name, a.kind, story.told('postgres', a.statement, '{}') as t from attack a
    where a.relkind = 'r' and a.kind in ('insert', 'update', 'delete', 'truncate', 'for update') or a.kind ~ '^lock') a
  where (t).told <> 'done' and a.name <> 'access_matrix' $$, 'a superuser, without triggers, may do each (but lock the catalogue by way of the owner''s view)');
set local session_replication_role = origin;

select is_empty($$ select c.login, a.kind, a.name, (t).told, (t).message
  from client c cross join attack a cross join lateral story.told(c.login, a.statement, '{}') t
  where a.relkind = 'r' and t.told <> '42501' limit 20 $$, 'no login may do any to a table');
select is_empty($$ select c.login, a.kind, a.name, (t).told, (t).message
  from client c cross join attack a cross join lateral story.told(c.login, a.statement, '{}') t
  where a.relkind = 'v' and t.told not in ('42501', '55000', '0A000') limit 20 $$, 'nor to a view (55000 and 0A000: nobody can)');

-- Reading.
create temporary table reading as
select t.schema, t.name, a.attname, format('select %I from %s limit 1', a.attname, t.name) as statement
from target t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
where t.schema in ('core', 'audit', 'report', 'sqitch');
select is_empty($$ select r.name, r.attname, (t).message from (select r.name, r.attname, story.told('postgres', r.statement, '{}') as t from reading r) r where (t).told <> 'done' $$,
  'a superuser reads every column');
create temporary table read as
select c.login, r.name, r.attname, (story.told(c.login, r.statement, '{}')).told from client c cross join reading r;
select is_empty($$ select login, name, attname, told from read where told not in ('done', '42501') $$, 'a login reads a column or is refused it');
select is_empty($$ select login, name, attname from read where told = 'done' $$, 'no column of any table is open');
select results_eq($$ select distinct c.login, (story.told(c.login, 'select m from core.matter m limit 1', '{}')).told from client c order by 1 $$,
  $$ select c.login, '42501'::text from client c order by 1 $$, 'and nobody a whole row');

select * from finish();
rollback;
