-- A login that is locked is out at once, with its sessions, its transactions and its open cursors.
-- without: create or replace function account.end_sessions(login name) returns int language sql as 'select 0'
\ir helpers/enter.sql
\connect - xt_msb_91
select plan(5);
\! ($client -U xt_pcs_92 -c "begin" -c "declare held cursor with hold for select count(*) from cases" -c "commit" -c "select pg_sleep(20)" -c "fetch all from held" >$scratch/held 2>&1; echo "ended $?" >>$scratch/held) &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_pcs_92' and state = 'active' and query ~ 'sleep')"
select sessions_ended as ended from api.lock_login('xt_pcs_92') \gset
select is(:'ended', '1', 'the session that it had ends');
\set said `for i in 1 2 3 4 5 6 7 8 9 10; do grep -q ended $scratch/held && break; sleep 0.2; done; cat $scratch/held`
select ok(:'said' ~ 'terminating connection|closed the connection', 'in the middle of what it did');
select ok(:'said' ~ 'ended [^0]', 'and its cursor is read no more');
\set said `$client -U xt_pcs_92 -c 'select 1' 2>&1`
select ok(:'said' ~ 'not permitted to log in', 'and it is let in no more');
select api.unlock_login('xt_pcs_92') \g /dev/null
\set said `$client -U xt_pcs_92 -c 'select login from whoami()' 2>&1`
select is(:'said', 'xt_pcs_92', 'until it is unlocked');
