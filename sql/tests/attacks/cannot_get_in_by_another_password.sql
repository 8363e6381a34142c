-- Nor by an empty one.
-- without: alter role xt_jgzx_92 password 'guessed'
-- and back: select account.set_password('xt_jgzx_92', (select rolpassword from pg_authid where rolname = 'xt_pcs_92'), null)
\ir helpers/enter.sql
select plan(2);
\set said `PGPASSFILE=/dev/null PGPASSWORD=guessed $client -U xt_jgzx_92 -c "select 'in'" 2>&1`
select ok(:'said' ~ 'password authentication failed', 'the wrong one is refused');
\set said `PGPASSFILE=/dev/null PGPASSWORD= $client -U xt_jgzx_92 -w -c "select 'in'" 2>&1`
select ok(:'said' ~ 'no password supplied', 'and so is none');
