-- Recusal of a person, with all its posts, and of a unit: they lose sight of the matter, their unit's own acts in it included, and do nothing in it.
--
-- Seen to fail: without core.kept_from_me in core.timeline_event; without the other posts in core.recuse_person; without core.complaint in core.recuse_unit.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select * from no_plan();
insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
select 'xt_fl_99', 1, u.unit_id, l.person_no, u.group_name, '[2021-01-01,)' from core.unit u, core.login l where u.code = 'FL' and l.role_name = 'xt_pcs_92';
create role xt_fl_99 login in role weibao_agency;
alter role xt_fl_99 set search_path = api;

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS', risk => 'high') as number \gset
select story.as_login('xt_pcs_91', 'select event_id from api.set_officer(%L, ''xt_pcs_92'')', :'number');
select story.as_login('xt_pcs_92', 'select event_id from api.record_visit(%L, true, ''见到'')', :'number');
select story.refuses('xt_pcs_91', 'WB512 only_oneself', 'a unit recuses nobody else', 'select api.recuse(%L, ''relative'', ''xt_pcs_92'')', :'number');
select story.refuses('xt_msb_91', 'WB511 login_or_unit', 'a login or a unit', 'select api.recuse(%L, ''relative'', ''xt_pcs_92'', ''FL'')', :'number');
select story.refuses('xt_msb_91', 'WB507 recused_unit_holds', 'the holder is not recused: another answers first', 'select api.recuse(%L, ''complained_about'', null, ''PCS'')', :'number');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'nor is what nobody sees', 'select api.recuse(%L, ''relative'')', :'number');
select story.does('xt_pcs_92', 'one recuses oneself', 'select event_id from api.recuse(%L, ''亲属'')', :'number');
select story.commit_check();
select is(story.shown_in(l, :'number'), '{}', l || ' finds it nowhere') from unnest(array['xt_pcs_92', 'xt_fl_99']) l;
select is((select count(*)::int from core.officer o where o.matter_id = story.matter(:'number') and upper_inf(o.during)), 0, 'and is its officer no longer');
select story.refuses('xt_pcs_92', 'WB101 no_such_case', 'nor does it anything', 'select api.record_visit(%L, true, ''x'')', :'number');
select cmp_ok(cardinality(story.shown_in('xt_pcs_91', :'number')), '>', 4, 'a colleague goes on');
select story.refuses('xt_msb_91', 'WB509 already_recused', 'once is enough', 'select api.recuse(%L, ''relative'', ''xt_pcs_92'')', :'number');

-- The last one at the holder is not recused: nobody would answer.
savepoint before;
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''relative'', %L)', :'number', l.role_name)
from core.login l join core.unit u on u.unit_id = l.unit_id where u.code = 'PCS' and upper_inf(l.valid) and l.role_name <> 'xt_pcs_92';
select throws_ok('set constraints all immediate', 'WB505', null, 'somebody at the holder sees it');
rollback to before;

-- A unit: what is offered to it lapses, and it is offered nothing more.
select story.offer(:'number', 'FL');
select story.as_login('xt_msb_91', 'select event_id from api.add_support(%L, ''SFS'', ''协助'')', :'number');
select story.does('xt_ldz_91', 'a unit is recused', 'select event_id from api.recuse(%L, ''complained_about'', null, ''FL'')', :'number');
select story.does('xt_ldz_91', 'and one that helps', 'select event_id from api.recuse(%L, ''complained_about'', null, ''SFS'')', :'number');
select story.commit_check();
select is(story.shown_in(l, :'number'), '{}', l || ' finds it nowhere') from unnest(array['xt_fl_91', 'xt_sfs_91']) l;
select story.refuses('xt_fl_91', 'WB100 no_such_offer', 'what was offered has lapsed', 'select api.accept_case(%L)', :'number');
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'and is not offered again', 'select api.dispatch_case(%L, ''FL'')', :'number');
select is((select count(*)::int from core.support s where s.matter_id = story.matter(:'number') and upper_inf(s.during)), 0, 'nor does it help any longer');
select is(story.as_login('xt_sj91_91', $$select string_agg(told, ',' order by recorded_at) from case_timeline where case_number = %L and event = 'recused' and lead_number is null$$, :'number'), (select string_agg(t, ',') from unnest(array['回避账号 xt_pcs_92；回避事由 亲属', '单位 妇联；回避事由 被投诉', '单位 司法所；回避事由 被投诉']) t), 'who was kept apart is told');

-- A recused office decides nothing; the leading group does.
select story.does('xt_ldz_91', 'the office', 'select event_id from api.recuse(%L, ''complained_about'', null, ''MSB'')', :'number');
select is(story.shown_in('xt_msb_92', :'number'), '{}', 'finds it nowhere');
select story.propose_closing(:'number', 'xt_pcs_91');
select story.refuses('xt_msb_91', 'WB101 no_such_case', 'and confirms nothing', 'select api.confirm_closing(%L)', :'number');
select story.lets('xt_ldz_91', 'the leading group does', 'select api.confirm_closing(%L)', :'number');
select story.commit_check();
select * from finish();
rollback;
