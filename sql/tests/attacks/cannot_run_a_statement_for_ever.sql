-- A login may set its own limits of time to nothing. The server's watch ends it all the same.
-- without: create or replace function account.end_overlong(longest interval) returns int language sql as 'select 0'
\ir helpers/enter.sql
select plan(4);
select is(current_setting('statement_timeout') || ' ' || current_setting('idle_in_transaction_session_timeout') || ' ' || current_setting('lock_timeout'), '10min 10min 30s', 'a session begins with limits');
\! ($client -c "set statement_timeout = 0" -c "select pg_sleep(30)" >$scratch/long 2>&1; echo "ended $?" >>$scratch/long) &
\! ($client -U xt_fl_91 -c "set idle_in_transaction_session_timeout = 0" -c "begin" -c "select api.record_visit('$($above -c "select tap.known('hidden')")', true)" -c '\! sleep 30' >$scratch/idle 2>&1; echo "ended $?" >>$scratch/idle) &
\! attacks/helpers/await.sh "count(*) = 2 from pg_stat_activity where clock_timestamp() - xact_start > interval '1 second' and (usename = 'xt_pcs_91' and query ~ 'sleep' or usename = 'xt_fl_91' and state = 'idle in transaction')"
\set ended `$above -c "select account.end_overlong('1 second')"`
select is(:'ended', '2', 'what lasts too long is ended, at work or idle');
select is(told(format('select 1 from cases where case_number = %L', known('own'))) , 'done 1', 'and nobody else');
\set said `for i in 1 2 3 4 5 6 7 8 9 10; do grep -q ended $scratch/long && break; sleep 0.2; done; cat $scratch/long`
select ok(:'said' ~ 'ended [^0]', 'the client is told');
