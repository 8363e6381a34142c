-- A login that has expired or is locked is let in no more.
-- without: alter role xt_jgzx_94 valid until 'infinity'
-- and back: alter role xt_jgzx_94 valid until '2021-01-01'
\ir helpers/enter.sql
select plan(2);
\set said `$client -U xt_jgzx_94 -c "select 'in'" 2>&1`
select ok(:'said' ~ 'password authentication failed', 'not when its password has expired');
\set said `$client -U xt_jgzx_95 -c "select 'in'" 2>&1`
select ok(:'said' ~ 'not permitted to log in', 'nor when it is locked');
