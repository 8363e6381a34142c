-- What help lists for a login is what the login may use: nothing else is refused for its group.
begin;
\ir ../helpers/street.sql
select plan(6);
select story.case_at('PCS') as number \gset

create temporary table listed as
select l.login, story.as_login(l.login, 'select array_agg(verb::text order by verb)::text from api.my_verbs()')::text[] as verbs
from unnest(array['xt_msb_91', 'xt_ldz_91', 'xt_sq91_91', 'xt_sq91_wg01_91', 'xt_pcs_91', 'xt_sj91_91', 'xt_fx91_91']) l (login);
select is((select count(*)::int from listed where cardinality(verbs) > 0), 7, 'every group may use something');
select is_empty($$
  select l.login, p.proname from listed l cross join pg_proc p
  where p.pronamespace = 'api'::regnamespace and p.prosrc ~ 'core\.caller\(''weibao_' and p.proargnames is not null and p.prorettype <> 'trigger'::regtype
    and p.proname <> 'verify_audit' -- asks who is calling only where the file is of an audit: there it lets in whom it lists
    and (p.proname::text = any (l.verbs)) <> (
      has_function_privilege(l.login, p.oid, 'execute')
      and (story.told(l.login, format('select * from api.%I(%s)', p.proname,
        (select string_agg(format('null::%s', format_type(t, null)), ', ') from unnest(p.proargtypes) t)), '{}')).told !~ 'WB202') $$,
  'a verb is listed unless it is refused for the group');
select is_empty($$ select l.login, c.relname from listed l cross join pg_class c where c.relnamespace = 'api'::regnamespace and c.relkind = 'v'
  and (c.relname::text = any (l.verbs)) <> has_table_privilege(l.login, c.oid, 'select') $$, 'a view if it may be read');
select ok('assign_case' = any (verbs), 'the office assigns') from listed where login = 'xt_msb_91';
select ok(not 'assign_case' = any (verbs), 'an agency does not') from listed where login = 'xt_pcs_91';
select ok(not 'record_lead' = any (verbs), 'nor does an analyst record anything') from listed where login = 'xt_fx91_91';

select * from finish();
rollback;
