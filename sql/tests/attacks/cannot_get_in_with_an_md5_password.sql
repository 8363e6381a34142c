-- What MD5 keeps of a password is as good as the password.
-- without hba: host all all 127.0.0.1/32 md5
\ir helpers/enter.sql
select plan(2);
\set said `$above -c "select left(rolpassword, 3) from pg_authid where rolname = 'xt_jgzx_93'"`
select is(:'said', 'md5', 'there is one, as an old server made it');
\set said `$client -U xt_jgzx_93 -c "select 'in'" 2>&1`
select ok(:'said' ~ 'password authentication failed' and :'said' !~ 'in$', 'and it lets nobody in');
