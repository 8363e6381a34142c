-- Somebody else is at work on a hidden case and holds its row. A verb of who may not see it does not wait for that row: waiting
-- would tell that there is one.
-- without: select tap.without('core.lock_case', ' and core.may_see(caller, m)')
\ir helpers/enter.sql
select plan(3);
\! $client -U xt_fl_91 -c "begin" -c "select api.record_visit('$($above -c "select tap.known('hidden')")', true)" -c "select pg_sleep(3)" >/dev/null 2>&1 &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_fl_91' and state = 'active' and query ~ 'sleep')"
set lock_timeout = '200ms';
\set locked `$above -c "select count(*) from pg_locks where locktype = 'transactionid' and granted and pid in (select pid from pg_stat_activity where usename = 'xt_fl_91' and state <> 'idle')"`
select ok(:'locked'::int > 0, 'somebody is at work');
select is(told(format('select api.record_visit(%L, true)', known('hidden'))), 'WB101 no_such_case', 'nobody waits for the row');
select is(told(format('select api.record_visit(%L, true)', known('absent'))), 'WB101 no_such_case', 'as for a number that was never given');
