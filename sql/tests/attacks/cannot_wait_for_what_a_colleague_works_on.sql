-- Two sessions of a colleague ask what would be handed over by who works on a restricted case. The second does not wait for what the first has locked: that it waits where
-- the list is empty would tell that there is something.
-- without: select tap.without('api.hand_over_officer', ' skip locked')
\ir helpers/enter.sql
\connect - xt_fl_92
select plan(2);
\! ($client -U xt_fl_91 -c "select api.set_officer('$($above -c "select tap.known('restricted')")', 'xt_fl_91')" >/dev/null 2>&1)
\! ($client -U xt_fl_92 -c "begin" -c "select case_number from api.hand_over_officer('xt_fl_91', 'xt_fl_92', false)" -c "select pg_sleep(2)" >/dev/null 2>&1) &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_fl_92' and state = 'active' and query ~ 'sleep')"
set lock_timeout = '200ms';
select is((select count(*)::text from cases where case_number = known('restricted')), '0', 'it does not see the case');
select is(told('select count(*) from api.hand_over_officer(''xt_fl_91'', ''xt_fl_92'')'), 'done 0', 'and waits for nothing');
\! attacks/helpers/await.sh "not exists(select from pg_stat_activity where usename = 'xt_fl_92' and query ~ 'sleep')"
