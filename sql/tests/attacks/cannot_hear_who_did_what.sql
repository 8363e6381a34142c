-- NOTIFY reaches everybody who listens. What is told says "look again", and nothing else.
-- without: select tap.without('core.next_event', 'notify weibao_news;', 'perform pg_notify(''weibao_news'', core.number_of(next_event.matter_id));')
\ir helpers/enter.sql
select plan(2);
\! $client -U xt_sfs_91 -c "listen weibao_news" -c "select pg_sleep(1)" -c "select 1" >$scratch/heard 2>&1 &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_sfs_91' and state = 'active' and query ~ 'sleep')"
\! $client -U xt_pcs_91 -c "select api.dispatch_case('$($above -c "select tap.known('own')")', 'FL')" -c "select api.withdraw_offer('$($above -c "select tap.known('own')")')" >$scratch/said 2>&1
\! attacks/helpers/await.sh "not exists(select from pg_stat_activity where usename = 'xt_sfs_91')"
\set heard `cat $scratch/heard`
select ok(:'heard' ~ 'weibao_news', 'it is told that there is news: ' || left(:'heard', 60));
select ok(:'heard' !~ 'payload|20[0-9]{2}-', 'and not of what');
