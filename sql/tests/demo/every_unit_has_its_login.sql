-- Every unit that answers by login has one, and whoever sees a part of the street sees some of it and not all.
begin;
select plan(8);

create function pg_temp.groups_of(login name) returns setof name language sql as $$
  select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid join pg_roles r on r.oid = m.member where r.rolname = login
$$;
select is_empty(
  $$ select u.code from core.unit u join core.subdistrict s using (subdistrict_id)
     where u.answers = 'login' and not exists (
       select from core.login l where l.unit_id = u.unit_id and l.role_name = s.login_prefix || '_' || lower(u.code) || '_01') $$,
  'every unit that answers by login has its first login');
select is_empty(
  $$ select l.role_name from core.login l
     where l.group_name is distinct from (select string_agg(g, ',') from pg_temp.groups_of(l.role_name) g) $$,
  'which is a member of its group and of no other');
select is_empty(
  $$ select r.rolname from core.login l join pg_authid r on r.rolname = l.role_name
     where r.rolcanlogin is distinct from upper_inf(l.valid) or r.rolconnlimit <> case when upper_inf(l.valid) then 20 else 0 end or r.rolpassword is not null or r.rolsuper or r.rolbypassrls or r.rolcreaterole $$,
  'may log in, twenty times at once, until it ends, and nothing else');
select set_eq($$ select distinct group_name::text from core.login $$,
  array['weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst'], 'every group has logins');
select is((select array_agg(role_name::text order by role_name) from core.login group by person_no having count(*) > 1),
  array['xt_msb_02', 'xt_off_01'], 'one person holds two posts, everybody else one');

create temporary table sight (login name, group_name name, matters bigint);
do $$
declare
  l record;
  seen bigint;
begin
  for l in select role_name, group_name from core.login where group_name <> 'weibao_analyst' and upper_inf(valid) loop
    execute format('set local session authorization %I', l.role_name);
    select (select count(*) from api.cases) + (select count(*) from api.leads) into seen;
    set local session authorization default;
    insert into sight values (l.role_name, l.group_name, seen);
  end loop;
end $$;
select is_empty(
  $$ select login from sight where group_name in ('weibao_community', 'weibao_grid', 'weibao_agency')
     and (matters = 0 or matters >= (select count(*) from core.matter)) $$, 'communities, grids and agencies see a part');
select is_empty(
  $$ select login from sight where group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor')
     and matters <> (select count(*) from core.matter where kind <> 'audit') $$, 'office, leading group and auditor see the whole');
set local session authorization xt_fxs_01;
prepare look as select count(*) from api.cases;
select throws_ok('look', '42501', null, 'the analyst nothing');

select * from finish();
rollback;
