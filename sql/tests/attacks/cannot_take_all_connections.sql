-- A login has so many sessions and no more; others get in.
-- without: alter role xt_sfs_91 connection limit -1
-- and back: alter role xt_sfs_91 connection limit 20
\ir helpers/enter.sql
select plan(3);
\set said `/usr/bin/python3 attacks/helpers/many_connections.py xt_sfs_91 25`
select is(:'said', '20 then 53300', 'the twenty-first is refused');
\set said `/usr/bin/python3 attacks/helpers/many_connections.py xt_sfs_91 25 $client -U xt_fl_91 -c 'select login from whoami()'`
select ok(:'said' ~ 'xt_fl_91', 'while another gets in');
select ok((select setting::int from pg_settings where name = 'superuser_reserved_connections') >= 3 and (select setting::int from pg_settings where name = 'authentication_timeout') <= 15, 'and some are kept for whoever mends it, and none waits long to say who it is');
