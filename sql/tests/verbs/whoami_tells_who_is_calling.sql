-- whoami: login, unit and group come from the session's real login; no setting and no SET ROLE changes them.
begin;
\ir ../helpers/street.sql
select plan(8);

select is(story.as_login('xt_pcs_91', 'select login || '' '' || unit_code || '' '' || group_code from whoami()'), 'xt_pcs_91 PCS weibao_agency', 'a login is one person at one unit in one group');
select is(story.as_login('xt_fx91_91', 'select unit_code from whoami()'), 'FX91', 'the analyst, too, may ask who he is');
select is(story.as_login('xt_pcs_91', 'select database_kind from whoami()'), (select kind from core.database), 'whether this is a demo is told');
select is(story.as_login('xt_pcs_91', 'select set_config(''role'', ''weibao_agency'', true)'), 'weibao_agency', 'a login may act as its group');
set local role none;
do $$ begin
  perform set_config('session_authorization', 'xt_pcs_91', true);
  set local role weibao_agency;
end $$;
select is((select login::text from whoami()), 'xt_pcs_91', 'and is still who it is');
reset role;
reset session authorization;
update core.login set valid = tstzrange(lower(valid), now() - interval '1 day') where role_name = 'xt_pcs_91';
select story.refuses('xt_pcs_91', 'WB201 login_is_not_known', 'a login that has ended is nobody', 'select unit_code from whoami()');
select is(story.as_login('xt_pcs_91', 'select count(*) from cases'), '0', 'and sees nothing');
create role xt_stranger_91 login in role weibao_agency;
select story.refuses('xt_stranger_91', 'WB201 login_is_not_known', 'nor does a role that no login knows', 'select unit_code from api.whoami()');

select * from finish();
rollback;
