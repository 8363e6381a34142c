-- pg_dump as a login refuses, rather than write a part that looks like the whole.
-- without: alter role xt_pcs_91 superuser
-- and back: alter role xt_pcs_91 nosuperuser
\ir helpers/enter.sql
select plan(4);
\set said `$postgres_bin/pg_dump 2>&1 | head -c 4000; echo "status ${PIPESTATUS[0]}"`
select ok(:'said' ~ 'permission denied', 'the whole is refused');
select ok(:'said' !~ 'COPY|CREATE TABLE', 'and nothing of it was written');
\set said `$postgres_bin/pg_dump --data-only --enable-row-security -t 'core.*' 2>&1 | head -c 4000`
select ok(:'said' ~ 'permission denied' and :'said' !~ 'COPY', 'also of what it may see');
\set said `$postgres_bin/pg_dumpall --roles-only --database=$PGDATABASE 2>&1 | head -c 100000`
select ok(:'said' !~ 'SCRAM' and :'said' ~ 'permission denied', 'and the roles');
