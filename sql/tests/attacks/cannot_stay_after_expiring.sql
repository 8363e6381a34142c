-- A login that expires while it is in does not stay: the server's watch ends its session.
-- without: create or replace function core.end_expired_sessions() returns int language sql as 'select 0'
\ir helpers/enter.sql
select plan(4);
\! ($client -U xt_pcs_92 -c "select pg_sleep(20)" >$scratch/expired 2>&1; echo "ended $?" >>$scratch/expired) &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_pcs_92' and state = 'active' and query ~ 'sleep')"
\! $above -qc "update core.login set expires_at = now() where role_name = 'xt_pcs_92'"
\set ended `$above -c "select core.end_expired_sessions()"`
select is(:'ended', '1', 'the session that it had ends');
\set said `for i in 1 2 3 4 5 6 7 8 9 10; do grep -q ended $scratch/expired && break; sleep 0.2; done; cat $scratch/expired`
select ok(:'said' ~ 'terminating connection|closed the connection' and :'said' ~ 'ended [^0]', 'in the middle of what it did');
\! $above -qc "update core.login set expires_at = null where role_name = 'xt_pcs_92'"
\set ended `$above -c "select core.end_expired_sessions()"`
select is(:'ended', '0', 'and nobody else');
select ok(told('select core.end_expired_sessions()') ~ '^42501', 'nor does a login end others by it');
