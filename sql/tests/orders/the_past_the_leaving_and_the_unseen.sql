-- case_at shows a case, lead_at a lead as it stood, from what had been recorded by then; hand_over_officer leaves no case with who has left;
-- unseen counts since any unit last saw the child.
--
-- Seen to fail: with happened_at in the place of recorded_at in case_at, without the filter of the login in
-- hand_over_officer.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.at(number text, at timestamptz, by text default 'xt_msb_91') returns text
language sql as $$
  select story.as_login(by, 'select string_agg(concat_ws('' '', section, unit_code, what), '', '') from api.case_at(%L, %L) where section <> ''event'' or what = core.label(''event'', ''visited'')', number, at::text)
$$;
select story.clock('2026-03-02 09:00+08');
select story.lead('xt_sq91_91', null) as lead \gset
select story.clock('2026-03-02 10:00+08');
select story.open(:'lead', 'high', 'xt_sq91_91') as number \gset
select story.clock('2026-03-02 12:00+08');
select story.accept(story.offer(:'number', 'PCS', 'xt_sq91_91'), 'xt_pcs_91');
select story.clock('2026-03-03 12:00+08');
select story.visit(:'number', 'xt_pcs_91', happened => '2026-03-02 13:00+08');
select story.clock('2026-03-04 12:00+08');
select is(story.at(:'number', '2026-03-02 09:30+08'), 'holder SQ91 线索登记, obligation SQ91 通报民社办, obligation SQ91 筛查线索', 'as a lead');
select is(story.at(:'number', '2026-03-02 11:00+08'), 'holder SQ91 立案, obligation SQ91 首次见到本人, obligation SQ91 通报民社办, obligation SQ91 反馈报告人, obligation SQ91 评估', 'opened');
select is(story.at(:'number', '2026-03-02 14:00+08'), 'holder PCS 签收, obligation PCS 首次见到本人, obligation PCS 通报民社办, obligation PCS 反馈报告人, obligation PCS 评估', 'handed over; of a visit that was recorded later nothing was known');
select is(story.at(:'number', '2026-03-03 13:00+08'), 'holder PCS 签收, obligation PCS 通报民社办, obligation PCS 反馈报告人, obligation PCS 评估, event PCS 走访', 'recorded');
select story.refuses('xt_msb_91', 'WB427 nothing_was_recorded_yet', 'before there was anything it is said that there was nothing', 'select api.case_at(%L, ''2026-03-02 08:59:59+08'')', :'number');
select is(story.at(:'number', '2026-03-02 11:00+08', 'xt_sj91_91'), story.at(:'number', '2026-03-02 11:00+08'), 'the auditor sees the same');
create function story.lead_at(number text, at timestamptz, by text default 'xt_msb_91') returns text
language sql as $$
  select story.as_login(by, 'select string_agg(concat_ws('' '', section, unit_code, what), '', '') from api.lead_at(%L, %L) where section <> ''event''', number, at::text)
$$;
select is(story.lead_at(:'lead', '2026-03-02 09:30+08'), 'holder SQ91 线索登记, obligation SQ91 通报民社办, obligation SQ91 筛查线索', 'a lead by itself');
select is(story.lead_at(:'lead', '2026-03-02 11:00+08'), null, 'which nobody holds any more when it is a case: what was owed of it goes over');
select is(story.lead_at(lower(:'lead'), '2026-03-02 11:00+08', 'xt_sj91_91'), story.lead_at(:'lead', '2026-03-02 11:00+08'), 'the auditor sees the same');
select story.refuses('xt_msb_91', 'WB427 nothing_was_recorded_yet', 'nothing before it was recorded', 'select api.lead_at(%L, ''2026-03-02 08:59:59+08'')', :'lead');
select story.refuses('xt_msb_91', 'WB424 time_is_not_past', 'nobody looks ahead', 'select api.lead_at(%L, %L)', :'lead', at) from (values ('infinity'), (null)) v (at);
select story.refuses('xt_sq92_91', 'WB102 no_such_lead', 'a lead that is not theirs is none', 'select api.lead_at(%L, %L)', :'lead', '2026-03-02 09:30+08');
select story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''FL'', ''D-FL-01'')', :'number');
select is(story.at(:'number', '2026-03-02 11:00+08'), 'holder SQ91 立案, obligation SQ91 首次见到本人, obligation SQ91 通报民社办, obligation SQ91 反馈报告人, obligation SQ91 评估', 'what comes later changes nothing of it');
select story.refuses('xt_pcs_91', 'WB206 not_your_business', 'who has it no more does not look back', 'select api.case_at(%L, ''2026-03-02 14:00+08'')', :'number');
select story.refuses('xt_msb_91', 'WB424 time_is_not_past', 'nobody looks ahead', 'select api.case_at(%L, %L)', :'number', at) from (values ('2026-03-04 12:00:01+08'), ('infinity'), (null)) v (at);
select is_empty(format($$ select c.at from generate_series('2026-03-02 09:00:01+08'::timestamptz, '2026-03-04 12:00+08', interval '1 hour') c (at) where (select count(*) from unnest(string_to_array(story.at(%L, c.at), ', ')) l where l like 'holder%%') <> 1 $$, :'number'), 'at every hour it had one holder');

-- At the very instant of a hand-over, and a microsecond around it, all tools say the same of who answered and who owed what.
select lower(r.held) as handed from core.responsibility r where r.matter_id = story.matter(:'number') and upper_inf(r.held) \gset
create function story.units_at(number text, at timestamptz) returns text
language sql as $$
  select string_agg(distinct section || ' ' || unit, ', ' order by section || ' ' || unit) from (
    select 'case' as section, story.as_login('xt_msb_91', 'select string_agg(distinct unit_code, '','') from api.case_at(%L, %L) where section = ''holder''', number, at::text) as unit
    union all select 'owes', story.as_login('xt_msb_91', 'select string_agg(distinct unit_code, '','') from api.case_at(%L, %L) where section = ''obligation''', number, at::text)
    union all select 'unit', u.code from core.unit u where u.code in ('PCS', 'FL') and u.subdistrict_id = 1
      and story.as_login('xt_msb_91', 'select count(*) from api.unit_at(%L, %L) where section = ''holds'' and number = %L', u.code, at::text, number) = '1'
    union all select 'unit owes', u.code from core.unit u where u.code in ('PCS', 'FL') and u.subdistrict_id = 1
      and story.as_login('xt_msb_91', 'select count(*) > 0 from api.unit_at(%L, %L) where section = ''obligation'' and number = %L', u.code, at::text, number)::boolean) t
$$;
select is(story.units_at(:'number', :'handed'::timestamptz + at), 'case ' || unit || ', owes ' || unit || ', unit ' || unit || ', unit owes ' || unit, 'at the hand-over and ' || at)
from (values (interval '-1 microsecond', 'PCS'), ('0', 'FL'), ('1 microsecond', 'FL')) v (at, unit) where :'handed'::timestamptz + at <= core.now();

-- Who worked on it, and whether its clocks were paused.
select story.case_at('PCS') as paused \gset
select story.as_login('xt_pcs_91', 'select event_id from api.set_officer(%L, ''xt_pcs_91'')', :'paused');
select story.clock('2026-03-04 13:00+08');
select story.pause(:'paused', '2026-03-06 09:00+08');
select story.clock('2026-03-04 14:00+08');
select story.as_login('xt_pcs_91', 'select api.end_pause(%L, ''已返回'')', :'paused');
select story.clock('2026-03-04 15:00+08');
select story.as_login('xt_pcs_91', 'select event_id from api.set_officer(%L, ''xt_pcs_92'')', :'paused');
create function story.beside(number text, at timestamptz) returns text
language sql as $$ select story.as_login('xt_msb_91', 'select string_agg(concat_ws('' '', section, unit_code, what, to_char(due at time zone ''Asia/Shanghai'', ''MM-DD HH24:MI'')), '', '') from api.case_at(%L, %L) where section in (''officer'', ''pause'')', number, at::text) $$;
select is(story.beside(:'paused', at::timestamptz), told, 'beside the holder at ' || at)
from (values ('2026-03-04 12:30+08', 'officer PCS xt_pcs_91'), ('2026-03-04 13:30+08', 'officer PCS xt_pcs_91, pause LDZ 批准挂账 03-06 09:00'),
  ('2026-03-04 14:30+08', 'officer PCS xt_pcs_91'), ('2026-03-04 15:00+08', 'officer PCS xt_pcs_92')) v (at, told);

-- Somebody leaves.
select story.clock('2026-03-05 09:00+08');
create temporary table named on commit drop as select story.case_at('PCS') as number, n from generate_series(1, 4) n;
select story.as_login('xt_pcs_91', 'select event_id from api.set_officer(%L, %L)', number, case n when 4 then 'xt_pcs_92' else 'xt_pcs_91' end) from named;
select story.accept(story.offer(number, 'FL', 'xt_pcs_91'), 'xt_fl_91') from named where n = 3;
select is(story.as_login('xt_pcs_92', 'select string_agg(case_number || '' '' || done, '','' order by case_number) from api.hand_over_officer(''xt_pcs_91'', ''xt_pcs_92'')'),
  (select string_agg(number || ' false', ',' order by number) from named where n < 3), 'a dry run lists what is to go over: what the login has, and no case that has gone');
select is((select count(*)::int from core.officer o join core.login l using (login_id) where l.role_name = 'xt_pcs_91' and upper_inf(o.during)), 2, 'and does nothing');
update core.login set valid = tstzrange(lower(valid), core.now()) where role_name = 'xt_pcs_91';
select is(story.as_login('xt_msb_91', 'select string_agg(case_number || '' '' || done, '','' order by case_number) from api.hand_over_officer('' XT_PCS_91'', ''xt_pcs_92'', false)'),
  (select string_agg(number || ' true', ',' order by number) from named where n < 3), 'the office hands over what an ended login had, every case that was listed');
select is(story.as_login('xt_msb_91', 'select count(*) from officers where until is null and login = ''xt_pcs_92'' and case_number = any (%L)', (select array_agg(number)::text from named)), '3', 'each has its officer again');
select is((select string_agg(l.role_name || ' ' || (upper(o.during) is null), ',' order by l.role_name, o.event_no) from core.officer o join core.login l using (login_id) where o.matter_id = story.matter((select number from named where n = 1))), 'xt_pcs_91 false,xt_pcs_92 true', 'the former one stays named in the past');
select is((select count(*)::int from core.officer o join core.login l using (login_id) where l.role_name = 'xt_pcs_91' and upper_inf(o.during)), 0, 'nothing is left with who has left');
select is((select string_agg(distinct story.holder(number), ',') from named where n <> 3), 'PCS', 'the unit answers as before');
select is(story.as_login('xt_msb_91', 'select count(*) from api.hand_over_officer(''xt_pcs_91'', ''xt_pcs_92'', false)'), '0', 'a second time there is nothing to do');
select story.refuses('xt_msb_91', 'WB425 not_a_login_of_one_unit', 'not to ' || coalesce(login, 'nobody'), 'select api.hand_over_officer(''xt_pcs_92'', %L, false)', login) from (values ('xt_fl_91'), ('xt_pcs_92'), ('xt_pcs_91'), ('nobody'), (null)) v (login);
update core.login set valid = tstzrange(lower(valid), null) where role_name = 'xt_pcs_91';

-- Unseen: a case of 40 days; seen by another unit, not seen, corrected.
create function story.unseen(number text, by text default 'xt_msb_91') returns text
language sql as $$ select story.as_login(by, 'select holder_code || '' '' || days from unseen where case_number = %L', number) $$;
select story.clock('2026-04-01 09:00+08');
select story.case_at('PCS') as number \gset
select story.clock('2026-05-11 10:00+08');
select is(story.unseen(:'number'), 'PCS 40', 'never seen: since it was opened');
select story.visit(:'number', 'xt_pcs_91', false);
select is(story.unseen(:'number'), 'PCS 40', 'an attempt is none');
select story.visit(:'number', 'xt_sq91_91', happened => '2026-05-06 09:00+08') as seen \gset
select is(story.unseen(:'number'), 'PCS 5', 'whoever saw the child, when it was');
select story.visit(:'number', 'xt_sq91_91', false, null, :seen);
select is(story.unseen(:'number'), 'PCS 40', 'unless it was not so');
select is(story.unseen(:'number', 'xt_sq91_91'), 'PCS 40', 'the community of the territory sees it');
select is(story.unseen(:'number', 'xt_fl_91'), null, 'a stranger does not');
select is(story.as_login('xt_msb_91', 'select bool_and(ordered) from (select days <= lag(days, 1, days) over () as ordered from unseen) o')::boolean, true, 'the longest first');
select story.propose_closing(:'number', 'xt_pcs_91'), story.close(:'number');
select is(story.unseen(:'number'), null, 'a closed case waits for nobody');
select story.commit_check();

select * from finish();
rollback;
