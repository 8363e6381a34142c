-- The owner, the migrator, the makers of roles and the superuser are not reached from the network.
-- without hba: host all all 127.0.0.1/32 md5
\ir helpers/enter.sql
select plan(4);
\set said `for u in weibao_owner weibao_migrator weibao_accounts weibao_sealer postgres; do PGPASSWORD=x $client -U $u -c "select 'in'" 2>&1 | grep -c 'no pg_hba.conf entry'; done | sort -u`
select is(:'said', '1', 'none of them');
\set said `PGPASSWORD=x $client -U weibao_agency -c "select 'in'" 2>&1`
select ok(:'said' ~ 'password authentication failed', 'nor a group, which has no password');
\set said `$client -d postgres -c "select 'in'" 2>&1`
select ok(:'said' ~ 'no pg_hba.conf entry', 'and no login reaches another database');
\set said `$above -c "select string_agg(datname, ' ') from pg_database where datname not in ('attacked', 'undone', 'template0') and has_database_privilege('xt_pcs_91', oid, 'connect')"`
select is(:'said', '', 'nor could it by another way: its locks and its memory would be those of all');
