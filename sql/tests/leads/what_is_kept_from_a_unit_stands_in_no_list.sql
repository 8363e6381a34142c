-- What complains about a unit stands in no view and in no answer of a verb that it asks: every view of api is asked for the number, and
-- every verb that lists. 2026-03-02 is a Monday.
--
-- Seen to fail: without is_complained_of in api.unit_at, api.trace_looks, api.hand_over_officer, api.end_login, core.succeed_unit and
-- core.owe_leaving_plans; without hidden_from_unit_ids in the branch `undecided_above` of core.work_of_mine.
begin;
\ir ../helpers/street.sql
\ir ../helpers/endings.sql
select * from no_plan();

-- A case about the office that has everything a case can have: an officer, a late decision of the leading group, a child that comes of
-- age, a look.
select story.clock('2026-03-02 09:00+08');
select story.as_login('xt_sq91_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', ''测试儿童'', birth_date => ''2008-06-15'', complains_of => ''MSB'')') as lead \gset
select story.open(:'lead', 'high', 'xt_sq91_91') as number \gset
select story.as_login('xt_sq91_91', 'select event_id from api.set_officer(%L, ''xt_sq91_91'')', :'number');
insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
select 'xt_sq91_92', 1, u.unit_id, 9199999, u.group_name, '[2021-01-01,)' from core.unit u where u.code = 'SQ91';
select is(story.as_login('xt_sq91_91', 'select to_unit_code from api.escalate_case(%L, ''x'')', :'number'), 'LDZ', 'it went up past the office');
select story.as_login('xt_sq91_91', 'select api.ask_to_open(%L)', :'number');
select story.clock('2026-03-16 09:00+08');

create function story.shown(login text, statement text) returns boolean language plpgsql as $$
begin
  return coalesce(story.as_login(login, 'select bool_or(r::text ~ current_setting(''story.kept'')) from (' || statement || ') r')::boolean, false);
exception when insufficient_privilege then
  return false; -- a view that is not for this group
end $$;
select set_config('story.kept', :'lead' || '|' || :'number', true) as kept \gset
create temporary table list as
select v.viewname as name, format('select * from api.%I', v.viewname) as statement from pg_views v where v.schemaname = 'api';
insert into list values
  ('unit_at LDZ', 'select * from api.unit_at(''LDZ'', core.now())'), ('unit_at SQ91', 'select * from api.unit_at(''SQ91'', core.now())'),
  ('sweep', 'select * from api.sweep(true)'), ('hand_over_officer', 'select * from api.hand_over_officer(''xt_sq91_91'', ''xt_sq91_92'')'),
  ('end_login', 'select * from api.end_login(''xt_sq91_91'', ''xt_sq91_92'')'), ('dissolve_unit', 'select * from api.dissolve_unit(''SQ91'', ''SQ92'', ''x'')'),
  ('merge_unit', 'select * from api.merge_unit(''SQ91'', ''SQ92'', ''x'')');
select is_empty($$ select name from list where story.shown('xt_msb_91', statement) $$, 'the office finds it nowhere');
select is_empty($$ select name from list where story.shown('xt_off_92', statement) $$, 'nor does the post that is seated in it');
select set_has($$ select name from list where name !~ ' |^(sweep|hand|end|diss|merge)' and story.shown('xt_ldz_91', statement) $$, $$ values ('cases'), ('leads'), ('my_work'), ('escalations'), ('officers') $$, 'the leading group finds it');

-- Looks at it are traced, and not told to the office either.
select story.as_login(l, 'select api.ask_to_trace(''unit'', ''SQ91'')') from unnest(array['xt_msb_91', 'xt_sj91_91']) l;
set local session_replication_role = replica;
update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
set local session_replication_role = origin;
select is(array(select story.shown(l, 'select * from api.trace_looks(''unit'', ''SQ91'')') from unnest(array['xt_msb_91', 'xt_sj91_91']) l), '{f,t}', 'who looked at it is told to the auditor, not to the office');

-- What is done in one go is done for it as well.
select is(story.shown('xt_msb_91', 'select * from api.sweep(false)'), false, 'the sweep acts on it and does not tell');
select cmp_ok((select count(*)::int from core.event where matter_id = story.matter(:'number') and kind in ('order_issued', 'adulthood_near')), '>=', 2, 'it does act');
select is(story.shown('xt_msb_91', 'select * from api.hand_over_officer(''xt_sq91_91'', ''xt_sq91_92'', false)'), false, 'a hand-over of its officer neither');
select is((select l.role_name::text from core.officer o join core.login l using (login_id) where o.matter_id = story.matter(:'number') and upper_inf(o.during)), 'xt_sq91_92', 'which is done');
select is(story.shown('xt_msb_91', 'select * from api.dissolve_unit(''SQ91'', ''SQ92'', ''撤并'', false)'), false, 'nor does the end of its holder');
select is(story.holder(:'number'), 'SQ92', 'whose heir answers');
select story.commit_check();

select * from finish();
rollback;
