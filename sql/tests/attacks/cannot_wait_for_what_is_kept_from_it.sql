-- Verbs that need no sight of a matter (who breaks the glass, took the report, or answers an offer) wait for its row only where it is not kept from
-- who calls: that it is there, and that somebody is at work on it, is not told by waiting.
-- without: select tap.without('api.break_glass', 'and not core.is_kept(array[caller.unit_id, caller.subdistrict_id, caller.login_id], m.hidden_from_unit_ids, m.login_ids)')
\ir helpers/enter.sql
\connect - xt_fl_92
select plan(6);
\! $client -U xt_fl_91 -c "begin" -c "select api.record_visit('$($above -c "select tap.known('restricted')")', true)" -c "select pg_sleep(4)" >/dev/null 2>&1 &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_fl_91' and state = 'active' and query ~ 'sleep')"
set lock_timeout = '200ms';
select is(told(format('select api.break_glass(%L, %L)', known('restricted'), 'x')), 'WB101 no_such_case', 'whoever would break the glass of a case does not wait');
select is(told(format('select api.accept_case(%L)', known('restricted'))), 'WB100 no_such_offer', 'nor who would accept it');
select is(told(format('select api.return_case(%L, ''other'', ''D-FL-01'', ''x'')', known('restricted'))), 'WB100 no_such_offer', 'nor return it');
select is(told(format('select api.record_visit(%L, true)', known('restricted'))), 'WB101 no_such_case', 'nor go to see the child');
select is(told(format('select api.break_glass(%L, %L)', known('absent'), 'x')), 'WB101 no_such_case', 'all of which is said of what there is not');
select is(told(format('select api.accept_case(%L)', known('absent'))), 'WB100 no_such_offer', 'as well');
