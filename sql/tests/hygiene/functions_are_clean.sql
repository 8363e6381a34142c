-- Every function is what it says: checked by plpgsql_check, pinned where it runs as its owner, open to nobody by default.
begin;
select plan(8);

create temporary table ours as
select p.oid, p.oid::regprocedure::text as name, p.prosrc, p.prosecdef, p.proconfig, p.prorettype, p.proname, l.lanname, p.pronamespace::regnamespace::text as schema
from pg_proc p join pg_language l on l.oid = p.prolang where p.pronamespace in ('core'::regnamespace, 'api'::regnamespace, 'audit'::regnamespace, 'account'::regnamespace);
create temporary table trigger_of as select t.tgfoid, t.tgrelid from pg_trigger t where not t.tgisinternal group by 1, 2;

select cmp_ok((select count(*)::int from ours), '>', 80, 'there are functions to check');
select is_empty($$ select o.name, c.lineno, c.level, c.message, c.detail from ours o
  left join trigger_of t on t.tgfoid = o.oid
  cross join lateral tap.plpgsql_check_function_tb(o.oid, relid => coalesce(t.tgrelid, 0),
    fatal_errors => false, other_warnings => true, extra_warnings => true, performance_warnings => false, security_warnings => true) c
  where o.lanname = 'plpgsql' and not (c.message ~ 'never read variable|unused parameter' and o.proname ~ '^refuse_') $$, 'plpgsql_check finds nothing');
select is_empty($$ select name from ours where prosecdef and not coalesce(proconfig @> array['search_path=pg_catalog, pg_temp'], false) $$,
  'every function that runs as its owner pins its search path');
select is_empty($$ select name from ours where not prosecdef and proconfig is null and lanname <> 'sql' $$, 'and so does every plpgsql function');
select is_empty($$ select name from ours where lanname = 'plpgsql' and prosrc ~* '\mexecute\s' and schema <> 'account' $$, 'none builds a statement from text');
select is_empty($$ select o.name, m[1] from ours o cross join lateral regexp_matches(o.prosrc, '\mexecute\s([^;]*);', 'g') m where m[1] !~ '^\s*format\(\s*''[^|]*\)$' or m[1] ~ '%[^IL]' $$,
  'but for those that change a role, which only fill in names and literals');
select is_empty($$ select name from ours o where has_function_privilege('public', o.oid, 'execute') $$, 'none is open to everybody');
select is_empty($$ select name from ours o join pg_proc p using (oid) where p.proowner <> case schema when 'account' then 'weibao_accounts' else 'weibao_owner' end::regrole $$, 'each belongs to the owner');

select * from finish();
rollback;
