-- A login is a member of one group and has no attribute of a role that does more than log in.
-- without: alter role xt_pcs_91 createdb
-- and back: alter role xt_pcs_91 nocreatedb
\ir helpers/enter.sql
select plan(4);
select is((select string_agg(r.rolname, ' ') from pg_roles r where r.rolname ~ '^xt_' and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls or not r.rolinherit or r.rolconnlimit not between 0 and 20)), null, 'no login has one');
select is((select string_agg(r.rolname, ' ') from pg_roles r where r.rolname ~ '^weibao_' and (r.rolsuper or r.rolcreatedb or r.rolreplication or r.rolbypassrls or r.rolcanlogin and r.rolname <> 'weibao_migrator' or r.rolcreaterole and r.rolname <> 'weibao_accounts')), null, 'nor has a group');
select is((select string_agg(m.rolname, ' ') from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles g on g.oid = a.roleid where m.rolname ~ '^xt_' and (g.rolname !~ '^weibao_(office|leader|community|grid|agency|auditor|analyst)$' or a.admin_option)), null, 'each is a member of groups only');
select is((select string_agg(m.rolname, ' ') from (select m.rolname from pg_auth_members a join pg_roles m on m.oid = a.member where m.rolname ~ '^xt_' group by 1 having count(*) > 1) m), 'xt_jgzx_92', 'and of one, but for the mistake that was made here');
