-- Every object carries a comment, every table forced row security, and every constraint and policy is a sentence.
begin;
select plan(9);

create temporary table relation as
select c.oid, c.oid::regclass::text as name, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.relowner, c.reloptions, c.relnamespace::regnamespace::text as schema
from pg_class c where c.relnamespace in ('core'::regnamespace, 'api'::regnamespace, 'audit'::regnamespace, 'report'::regnamespace);

select is_empty($$ select name from relation where relkind in ('r', 'v', 'm') and obj_description(oid, 'pg_class') is null $$, 'every table and view');
select is_empty($$ select p.oid::regprocedure from pg_proc p where p.pronamespace in ('core'::regnamespace, 'api'::regnamespace, 'audit'::regnamespace, 'account'::regnamespace) and obj_description(p.oid, 'pg_proc') is null $$, 'every function');
select is_empty($$ select t.oid::regtype from pg_type t join pg_class c on c.oid = t.typrelid where c.relkind = 'c' and t.typnamespace in ('core'::regnamespace, 'api'::regnamespace) and coalesce(obj_description(t.oid, 'pg_type'), obj_description(c.oid, 'pg_class')) is null $$, 'every type');
select is_empty($$ select p.polname, p.polrelid::regclass from pg_policy p where obj_description(p.oid, 'pg_policy') is null $$, 'every policy');
select is_empty($$ select n.nspname from pg_namespace n where n.nspname in ('core', 'api', 'audit', 'report', 'ext', 'account') and obj_description(n.oid, 'pg_namespace') is null $$, 'every schema');
select is_empty($$ select name from relation where relkind = 'r' and not (relrowsecurity and relforcerowsecurity) $$, 'every table forces row security');
select is_empty($$ select r.name from relation r where r.relkind = 'v' and r.schema = 'api' and not coalesce(r.reloptions @> array['security_barrier=true'], false) $$, 'every view of api is a security barrier');
select is_empty($$ select name from relation where relowner <> 'weibao_owner'::regrole $$, 'everything belongs to the owner');
select is_empty($$ select obj_description(c.oid, 'pg_class') from pg_class c where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' and obj_description(c.oid, 'pg_class') !~ '[一-龥]|[A-Za-z]{3}'
  union all select obj_description(p.oid, 'pg_proc') from pg_proc p where p.pronamespace = 'api'::regnamespace and obj_description(p.oid, 'pg_proc') !~ '[一-龥]|[A-Za-z]{3}' $$,
  'what logins use is told in both languages');

select * from finish();
rollback;
