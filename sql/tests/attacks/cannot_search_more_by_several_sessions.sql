-- Searches are counted by the login, also those of sessions that have not committed yet: else each of ten would be granted as many as all together, and all would commit.
-- without: select tap.without('core.check_search_rate', 'for no key update')
\ir helpers/enter.sql
\connect - xt_fl_91
select plan(3);
\! ($client -U xt_fl_91 -c "begin" -c "select api.ask_to_search('某某')" -c "select pg_sleep(2)" -c "rollback" >/dev/null 2>&1) &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_fl_91' and state = 'active' and query ~ 'sleep')"
set lock_timeout = '200ms';
select is(told('select api.ask_to_search(''某某'')'), '55P03', 'one waits until the other has committed');
\connect - xt_fl_92
select ok(told('select api.ask_to_search(''某某'')') ~ '^done', 'a colleague does not');
begin isolation level repeatable read;
select is(told('select api.ask_to_search(''某某'')'), 'WB340 old_view_of_the_rows', 'and none is counted by what was');
rollback;
\! attacks/helpers/await.sh "not exists(select from pg_stat_activity where usename = 'xt_fl_91' and query ~ 'sleep')"
