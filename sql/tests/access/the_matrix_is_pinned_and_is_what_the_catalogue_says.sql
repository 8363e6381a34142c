-- Every right of every group is a line of matrix.csv: a change of a right is a change of a file that somebody reads. And the matrix
-- is what an independent reading of the catalogue says, by has_*_privilege.
begin;
select plan(12);
\ir helpers/matrix.sql
create temporary table pinned (kind text, object text, privilege text, groups text, rows text);
\cd :root
\copy pinned from 'sql/tests/access/matrix.csv' with (format csv, header, force_not_null (rows))

select cmp_ok((select count(*)::int from pinned), '>', 150, 'rights are pinned');
select is_empty($$ select c.kind, c.object, c.privilege, c.groups, c.rows from compact_matrix c except select p.kind, p.object, p.privilege, p.groups, p.rows from pinned p $$, 'no right has come that is not pinned');
select is_empty($$ select p.kind, p.object, p.privilege, p.groups, p.rows from pinned p except select c.kind, c.object, c.privilege, c.groups, c.rows from compact_matrix c $$, 'and none has gone');

-- The other reading: the server is asked about each group, object and privilege.
create temporary table client as select r.oid, r.rolname::text as name from pg_roles r where r.rolname ~ '^weibao_(office|leader|community|grid|agency|auditor|analyst)$';
create temporary table ours as select n.oid, n.nspname::text as name from pg_namespace n where n.nspname in ('core', 'api', 'audit', 'report', 'account', 'ext', 'public');
create temporary table asked as
select c.name as group_code, 'schema' as kind, o.name as object, p as privilege from client c cross join ours o cross join unnest(array['usage', 'create']) p where has_schema_privilege(c.oid, o.oid, p)
union all select c.name, case r.relkind when 'v' then 'view' else 'table' end, o.name || '.' || r.relname, p from client c cross join pg_class r join ours o on o.oid = r.relnamespace
  cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p where r.relkind in ('r', 'v', 'm', 'p', 'f') and has_table_privilege(c.oid, r.oid, p)
union all select c.name, 'sequence', o.name || '.' || r.relname, p from client c cross join pg_class r join ours o on o.oid = r.relnamespace cross join unnest(array['usage', 'select', 'update']) p where r.relkind = 'S' and has_sequence_privilege(c.oid, r.oid, p)
union all select c.name, 'column', o.name || '.' || r.relname || '.' || a.attname, p from client c cross join pg_class r join ours o on o.oid = r.relnamespace join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  cross join unnest(array['select', 'insert', 'update', 'references']) p where r.relkind in ('r', 'v') and has_column_privilege(c.oid, r.oid, a.attnum, p) and not has_table_privilege(c.oid, r.oid, p)
union all select c.name, 'function', o.name || '.' || f.proname || '(' || oidvectortypes(f.proargtypes) || ')', 'execute' from client c cross join pg_proc f join ours o on o.oid = f.pronamespace and o.name <> 'ext' where has_function_privilege(c.oid, f.oid, 'execute')
union all select c.name, 'type', o.name || '.' || t.typname, 'usage' from client c cross join pg_type t join ours o on o.oid = t.typnamespace and o.name <> 'ext' left join pg_class r on r.oid = t.typrelid
  where (t.typtype in ('d', 'e') or r.relkind = 'c') and has_type_privilege(c.oid, t.oid, 'usage')
union all select c.name, 'language', l.lanname::text, 'usage' from client c cross join pg_language l where l.lanpltrusted and has_language_privilege(c.oid, l.oid, 'usage')
union all select c.name, 'database', 'the database', p from client c cross join unnest(array['connect', 'create', 'temporary']) p where has_database_privilege(c.oid, current_database(), p);
create temporary table told as
select distinct c.name as group_code, m.kind, m.object, m.privilege from api.access_matrix m join client c on m.group_code in (c.name, 'PUBLIC');

select is_empty($$ select * from asked except select * from told $$, 'the server grants nothing that the matrix does not tell');
select is_empty($$ select * from told except select * from asked $$, 'and the matrix tells nothing that the server does not grant');

-- What must hold of every right, whatever is pinned.
select is_empty($$ select * from asked where privilege in ('insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'create', 'temporary') $$, 'no group writes, refers, triggers or makes');
select is_empty($$ select * from asked where kind in ('table', 'sequence', 'language', 'type') or object ~ '^(audit|report|account|ext|public)' $$, 'or has a whole table, a sequence, a language, or anything beside core and api');
select is_empty($$ select group_code, kind, object, privilege from api.access_matrix where group_code = 'PUBLIC' $$, 'PUBLIC has nothing');
select is_empty($$ select object, group_code from api.access_matrix where kind = 'column' and rows is null $$, 'of a column that is open, every group has its policy');
select is_empty($$ select object from api.access_matrix where kind = 'function' and object ~ '^api\.' and rows is null and object !~ '^api\.(printed_number|known_code|version)\(' $$, 'every verb asks who is calling');
select results_eq($$ select distinct group_code from asked order by 1 $$, $$ select name from client order by 1 $$, 'and every group has some');

-- A right of a single login would be one that no line of the file tells.
grant select on core.minor to xt_pcs_01;
select is((select string_agg(m.group_code || ' ' || m.privilege, ',') from api.access_matrix m where m.object = 'core.minor'), 'xt_pcs_01 select', 'a right of a login beside its group''s is told');

select * from finish();
rollback;
