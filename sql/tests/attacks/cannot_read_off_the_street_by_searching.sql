-- Searches are counted by the login: whoever tries name after name comes to an end.
-- without: select tap.without('api.ask_to_search', 'perform core.check_search_rate(caller);', '')
\ir helpers/enter.sql
select plan(2);
\connect - xt_sfs_91
\set said `for i in $(seq 70); do echo "select api.ask_to_search('某某');"; done | $client -U xt_sfs_91 -v VERBOSITY=sqlstate 2>&1 | grep -c WB514`
select ok(:'said'::int between 9 and 70, 'after sixty an hour nothing more is granted: ' || :'said' || ' refused');
select is(told('select api.ask_to_search(''测试'')'), 'WB514 too_many_searches', 'also in another session');
