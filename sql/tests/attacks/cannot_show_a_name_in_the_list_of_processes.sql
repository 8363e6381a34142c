-- Everybody on the server's machine reads the titles of its processes: who is connected, and what kind of statement is at work.
-- without setting: cluster_name = 'TitleOfAChild'
\ir helpers/enter.sql
select plan(2);
\! $client -c "select pg_sleep(2), 'TitleOfAChild' from cases limit 1" >/dev/null 2>&1 &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_pcs_91' and state = 'active' and query ~ 'TitleOf')"
\set said `cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\0' ' ' | grep -a -o 'postgres: [^/]*xt_pcs_91 [^/]* SELECT' | head -n 1`
select ok(:'said' ~ 'xt_pcs_91', 'a title tells that somebody asks');
\set said `for p in /proc/[0-9]*; do if [ "$(readlink $p/exe)" = "$postgres_bin/postgres" ]; then tr '\0' ' ' <$p/cmdline; echo; fi; done | grep -c TitleOfAChild`
select is(:'said', '0', 'and not what');
