-- A password and a child's name would travel for everybody to read.
-- without hba: host all all 127.0.0.1/32 md5
\ir helpers/enter.sql
select plan(2);
\set said `$client "sslmode=disable" -c "select 'in'" 2>&1`
select ok(:'said' ~ 'no encryption' and :'said' !~ '^in', 'without TLS nobody gets in');
\set said `$client -c "select ssl, version, bits >= 128 from pg_stat_ssl" 2>&1; $above -c "select version from pg_stat_ssl s join pg_stat_activity a using (pid) where a.usename = 'xt_pcs_91' limit 1"`
select ok(:'said' ~ 'TLSv1.3', 'and what gets in speaks TLS 1.3');
