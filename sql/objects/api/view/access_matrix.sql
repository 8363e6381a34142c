-- access_matrix: who may do what with which object, read from the catalogue: one row for each group, object and privilege.
--
--   kind    schema, table, column, view, sequence, function, type, language, database
--   rows    which rows or callers: of a table its policies for this group; of a view the tests on which it rests; of a verb whom it
--           lets in (core.caller). Empty: all that there is.
--
-- A privilege of PUBLIC is one of every group, and stands as PUBLIC; one that a login has beside its group's, which none should have, under its name.
create view api.access_matrix with (security_barrier) as
with ours as (
  select n.oid, n.nspname from pg_catalog.pg_namespace n where n.nspname in ('core', 'api', 'audit', 'report', 'account', 'ext', 'public')),
granted (kind, object, oid, acl) as (
  select 'schema', n.nspname::text, n.oid, coalesce(n.nspacl, acldefault('n', n.nspowner))
  from pg_catalog.pg_namespace n join ours using (oid)
  union all
  select case c.relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, o.nspname || '.' || c.relname, c.oid,
    coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))
  from pg_catalog.pg_class c join ours o on o.oid = c.relnamespace where c.relkind in ('r', 'v', 'm', 'S', 'p', 'f')
  union all
  select 'column', o.nspname || '.' || c.relname || '.' || a.attname, c.oid, a.attacl
  from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid join ours o on o.oid = c.relnamespace
  where a.attacl is not null and not a.attisdropped
  union all
  select 'function', o.nspname || '.' || p.proname || '(' || pg_catalog.oidvectortypes(p.proargtypes) || ')', p.oid,
    coalesce(p.proacl, acldefault('f', p.proowner))
  from pg_catalog.pg_proc p join ours o on o.oid = p.pronamespace where o.nspname <> 'ext'
  union all
  select 'type', o.nspname || '.' || t.typname, t.oid, coalesce(t.typacl, acldefault('T', t.typowner))
  from pg_catalog.pg_type t join ours o on o.oid = t.typnamespace left join pg_catalog.pg_class c on c.oid = t.typrelid
  where o.nspname <> 'ext' and (t.typtype in ('d', 'e') or c.relkind = 'c')
  union all
  select 'language', l.lanname::text, l.oid, coalesce(l.lanacl, acldefault('l', l.lanowner)) from pg_catalog.pg_language l where l.lanpltrusted
  union all
  select 'database', 'the database', d.oid, coalesce(d.datacl, acldefault('d', d.datdba)) from pg_catalog.pg_database d where d.datname = current_database())
select r.rolname as group_code, core.label('group', r.rolname) as group_name, g.kind, g.object, lower(a.privilege_type) as privilege,
  case
    when g.kind in ('table', 'column') then (
      select string_agg(p.polname || ': ' || coalesce(pg_catalog.regexp_replace(pg_catalog.pg_get_expr(p.polqual, p.polrelid), '\s+', ' ', 'g'), ''), '; ' order by p.polname)
      from pg_catalog.pg_policy p where p.polrelid = g.oid and (a.grantee = any (p.polroles) or p.polroles = '{0}'))
    when g.kind = 'view' then (
      select string_agg(distinct coalesce(c.relname::text, f.proname::text), ' ' order by coalesce(c.relname::text, f.proname::text))
      from pg_catalog.pg_rewrite w
      join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_rewrite'::regclass and d.objid = w.oid
      left join pg_catalog.pg_class c on d.refclassid = 'pg_catalog.pg_class'::regclass and c.oid = d.refobjid and c.relkind = 'v' and c.oid <> g.oid
      left join pg_catalog.pg_proc f on d.refclassid = 'pg_catalog.pg_proc'::regclass and f.oid = d.refobjid and f.proname ~ '^(acting_|sees_all)'
      where w.ev_class = g.oid and (c.oid is not null or f.oid is not null))
    when g.kind = 'function' then (select substring(f.prosrc from 'core\.(?:caller\([^)]*\)|own_login\(\))') from pg_catalog.pg_proc f where f.oid = g.oid) end as rows
from granted g
cross join lateral aclexplode(g.acl) a
cross join lateral (select case a.grantee when 0 then 'PUBLIC' else pg_catalog.pg_get_userbyid(a.grantee)::text end as rolname) r
where a.grantee = 0 or r.rolname ~ '^weibao_(office|leader|community|grid|agency|auditor|analyst)$'
  or a.grantee in (select m.member from pg_catalog.pg_auth_members m where pg_catalog.pg_get_userbyid(m.roleid) ~ '^weibao_(office|leader|community|grid|agency|auditor|analyst)$');

comment on view api.access_matrix is '权限总表：组别、对象、权限与可见范围，取自系统目录。 Who may do what with which object and which rows, from the catalogue.';
grant select on api.access_matrix to weibao_office, weibao_auditor;
