-- Nobody ends or disturbs the session of somebody else.
-- without: grant pg_signal_backend to xt_pcs_91
-- and back: revoke pg_signal_backend from xt_pcs_91
\ir helpers/enter.sql
select plan(3);
\! $client -U xt_fl_91 -c "select pg_sleep(3)" >/dev/null 2>&1 &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_fl_91' and state = 'active')"
\set pid `$above -c "select pid from pg_stat_activity where usename = 'xt_fl_91' limit 1"`
select is(told('select pg_cancel_backend(' || :'pid' || ')'), '42501', 'nor cancels what it does');
select is(told('select pg_terminate_backend(' || :'pid' || ')'), '42501', 'nor ends it');
\getenv postmaster server_pid
select is(told('select pg_terminate_backend(' || :'postmaster' || ')'), 'done false', 'nor the server');
