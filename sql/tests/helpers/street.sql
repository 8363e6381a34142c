-- A street of its own for the tests, beside whatever is loaded: two communities, a grid, and a login at each unit that a
-- story needs, all numbered 91 and up so that they meet nobody else. Included by \ir inside the test's transaction,
-- with which everything here goes away again.
--
--   xt_msb_91, xt_msb_92   two persons of the office        xt_off_91   the same person as xt_msb_91, in its second post
--   xt_ldz_91, xt_xtjd_91  the leading group                xt_pcs_91 xt_sfs_91 xt_fl_91 xt_jgzx_91   agencies
--   xt_sq91_91, xt_sq92_91 communities                      xt_sq91_wg01_91   a grid of the first
--   xt_sj91_91             auditor                          xt_fx91_91        analyst
insert into core.territory (subdistrict_id, kind, code) values (1, 'community', 'SQ91'), (1, 'community', 'SQ92');
insert into core.territory (subdistrict_id, kind, parent_id, code)
select 1, 'grid', t.territory_id, 'SQ91_WG01' from core.territory t where t.code = 'SQ91';

insert into core.unit (subdistrict_id, code, kind, nature, tier, group_name, can_hold, answers, territory_id, exists_during)
select 1, v.code, v.kind, v.nature, v.tier, v.group_name, v.can_hold, 'login', t.territory_id, '[2021-01-01,)'
from (values
  ('SQ91', 'community', 'self_governing', 'community', 'weibao_community', true),
  ('SQ92', 'community', 'self_governing', 'community', 'weibao_community', true),
  ('SQ91_WG01', 'grid', 'self_governing', 'grid', 'weibao_grid', true),
  ('SJ91', 'audit_office', 'office', 'outside', 'weibao_auditor', false),
  ('FX91', 'analysis_office', 'office', 'outside', 'weibao_analyst', false)) v (code, kind, nature, tier, group_name, can_hold)
left join core.territory t on t.code = v.code;
insert into core.unit_name (unit_id, name_zh, name_en, valid)
select u.unit_id, '试验' || u.code, 'Trial ' || u.code, u.exists_during from core.unit u where u.code ~ '91|92';
select core.join_classes(1) as joined \gset

create temporary table story_login on commit drop as
select v.role_name, v.code, v.person_no from (values
  ('xt_msb_91', 'MSB', 9100001), ('xt_msb_92', 'MSB', 9100002), ('xt_off_91', 'OFF', 9100001), ('xt_off_92', 'OFF', 9100003),
  ('xt_ldz_91', 'LDZ', 9100004), ('xt_xtjd_91', 'XTJD', 9100005), ('xt_ldz_92', 'LDZ', 9100002),
  ('xt_pcs_91', 'PCS', 9100006), ('xt_pcs_92', 'PCS', 9100007), ('xt_sfs_91', 'SFS', 9100008), ('xt_fl_91', 'FL', 9100009),
  ('xt_jgzx_91', 'JGZX', 9100010), ('xt_sq91_91', 'SQ91', 9100011), ('xt_sq92_91', 'SQ92', 9100012),
  ('xt_sq91_wg01_91', 'SQ91_WG01', 9100013), ('xt_sj91_91', 'SJ91', 9100014), ('xt_fx91_91', 'FX91', 9100015)) v (role_name, code, person_no);
insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
select s.role_name, 1, u.unit_id, s.person_no, u.group_name, '[2021-01-01,)'
from story_login s join core.unit u on u.subdistrict_id = 1 and u.code = s.code;
do $$
declare
  l record;
begin
  for l in select g.role_name, g.group_name from core.login g join story_login s on s.role_name = g.role_name loop
    if not exists (select from pg_roles r where r.rolname = l.role_name) then
      execute format('create role %I login in role %I', l.role_name, l.group_name);
    end if;
    execute format('alter role %I set search_path = api', l.role_name);
  end loop;
end $$;

\ir story.sql
