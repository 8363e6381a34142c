-- A login that holds its own row, by a draft, or its own role, by a new password, in a transaction that it leaves open, would keep the office waiting whenever that
-- is to lock it or to end it, and stay. Its sessions end first.
-- without: select tap.without('core.seize', 'ended + account.end_sessions(target.role_name)', 'ended')
\ir helpers/enter.sql
\connect - xt_msb_91
select plan(4);
set lock_timeout = '2s';
\! ($client -U xt_pcs_92 -c "begin" -c "select draft_no from api.keep_draft(array['visit', 'add'])" -c "select pg_sleep(8)" >/dev/null 2>&1) &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_pcs_92' and state = 'active' and query ~ 'sleep')"
select is(told('select sessions_ended from api.lock_login(''xt_pcs_92'')'), 'done 1', 'a login that holds its row is locked');
\! ($client -U xt_pcs_92 -c "begin" -c "select draft_no from api.keep_draft(array['visit', 'add'])" -c "select pg_sleep(8)" >/dev/null 2>&1) &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_pcs_92' and state = 'active' and query ~ 'sleep')"
select is(told('select count(*) from api.end_login(''xt_pcs_92'', null, false)'), 'done 0', 'and ends');
\! ($client -U xt_pcs_92 -c "begin" -c "alter role current_user password 'SCRAM-SHA-256\$4096:c2l4dGVlbiBsZXR0ZXJz\$x:y'" -c "select pg_sleep(8)" >/dev/null 2>&1) &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_pcs_92' and state = 'active' and query ~ 'sleep')"
select is(told('select sessions_ended from api.lock_login(''xt_pcs_92'')'), 'done 1', 'as does one that holds its role');
\set said `$client -U xt_pcs_92 -c 'select login from whoami()' 2>&1`
select is(:'said', 'xt_pcs_92', 'which, since all that was undone, is let in as before');
