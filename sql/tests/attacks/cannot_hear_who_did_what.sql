-- NOTIFY reaches everybody who listens. What is told says "look again", and nothing else.
-- without: select tap.without('core.next_event(bigint, text, core.caller, jsonb, text, timestamptz, int, int)', 'notify weibao_news;', 'perform pg_notify(''weibao_news'', core.number_of(next_event.matter_id));')
\ir helpers/enter.sql
select plan(2);
\! $client -U xt_sfs_91 -c "listen weibao_news" -c "select pg_sleep(1.5)" -c "select 1" >$scratch/heard 2>&1 &
select pg_sleep(0.5) \g /dev/null
\! $client -U xt_pcs_91 -c "select api.dispatch_case('$($above -c "select tap.known('own')")', 'FL')" -c "select api.withdraw_offer('$($above -c "select tap.known('own')")')" >$scratch/said 2>&1
select pg_sleep(1.3) \g /dev/null
\set heard `cat $scratch/heard`
select ok(:'heard' ~ 'weibao_news', 'it is told that there is news: ' || left(:'heard', 60));
select ok(:'heard' !~ 'payload|20[0-9]{2}-', 'and not of what');
