-- issue_order, answer_order: reminder, blue, yellow, red; each needs the former one to have gone to that unit for that case, and
-- to be unanswered past its deadline. None of it moves responsibility.
--
-- 2026-03-02 is a Monday, and the weeks after it have no holiday. Seen to fail: without `o.due_at < core.now()` in
-- core.issue_order, without the settling in answer_order.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.order(number text, level text, to_unit text default null, by text default 'xt_msb_91') returns text
language sql as $$
  select story.as_login(by, 'select coalesce(to_char(answer_due_at at time zone ''Asia/Shanghai'', ''MM-DD HH24:MI''), ''none'') from api.issue_order(%L, %L, ''请办理'', %L)', number, level, to_unit)
$$;

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number \gset
select story.case_at('FL', 'SQ92') as other \gset
select story.clock('2026-03-02 10:00+08');
select story.refuses('xt_msb_91', 'WB316 former_step_is_missing', level || ' is not the first step', 'select api.issue_order(%L, %L, ''x'')', :'number', level) from unnest(array['blue', 'yellow', '红色督办']) level;
select is(story.order(:'number', '催办'), 'none', 'a reminder asks for no answer');
select is(story.order(:'number', 'reminder'), 'none', 'and may be given again');
select story.refuses('xt_pcs_91', 'WB318 no_order_waits', 'nor is it answered', 'select api.answer_order(%L, ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB316 former_step_is_missing', 'a reminder to one unit is none to another', 'select api.issue_order(%L, ''blue'', ''x'', ''FL'')', :'number');
select story.refuses('xt_msb_91', 'WB316 former_step_is_missing', 'nor for another case', 'select api.issue_order(%L, ''blue'', ''x'', ''PCS'')', :'other');
select is(story.order(:'number', 'blue'), '03-06 00:00', 'blue: three working days');
select is(story.order(:'number', 'reminder'), 'none', 'a reminder between');
select story.refuses('xt_msb_91', 'WB317 order_waits_already', 'the same order does not wait twice', 'select api.issue_order(%L, ''blue'', ''x'')', :'number');
select story.clock('2026-03-05 23:59+08');
select story.refuses('xt_msb_91', 'WB316 former_step_is_missing', 'as long as blue has time there is no yellow', 'select api.issue_order(%L, ''yellow'', ''x'')', :'number');
select story.clock('2026-03-06 00:01+08');
select story.refuses('xt_msb_91', 'WB316 former_step_is_missing', 'no step is left out', 'select api.issue_order(%L, ''red'', ''x'')', :'number');
select is(story.order(:'number', '黄色督办'), '03-11 00:00', 'then yellow: two working days');
select story.clock('2026-03-11 00:01+08');
select is(story.order(:'number', 'red', by => 'xt_ldz_91'), '03-13 00:00', 'then red: one working day');
select is(story.holder(:'number'), 'PCS', 'who answered for the case does');
select results_eq('select owed from story.owed(''' || :'number' || ''', ''order.answer'') owed', array['PCS 03-02 10:00 > 03-06 00:00', 'PCS 03-06 00:01 > 03-11 00:00', 'PCS 03-11 00:01 > 03-13 00:00'], 'three answers are owed');
select is(array(select story.late(:'number', 'order.answer')), array['PCS 7202'], 'each late by itself');
select is(story.as_login(login, 'select string_agg(level, '' '' order by issued_at) from orders where number = %L and level <> ''reminder''', :'number'), 'blue yellow red', login || ' sees them') from unnest(array['xt_msb_91', 'xt_ldz_91', 'xt_pcs_91', 'xt_sq91_91', 'xt_sj91_91']) login;
select is(story.as_login('xt_fl_91', 'select count(*)::text from orders where number = %L', :'number'), '0', 'a stranger sees none');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from my_work where next_command = %L', 'order answer ' || :'number'), '3', 'who is ordered is told what it owes');

-- The answer, also by who has the case no more.
select story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''FL'', ''D-FL-01'')', :'number');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from orders where number = %L', :'number'), '6', 'the case has left it, its orders have not');
select story.refuses('xt_fl_91', 'WB318 no_order_waits', 'the new holder was not ordered', 'select api.answer_order(%L, ''x'')', :'number');
select story.refuses('xt_sfs_91', 'WB101 no_such_case', 'a stranger answers nothing', 'select api.answer_order(%L, ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'an answer has words', 'select api.answer_order(%L, '' '')', :'number');
select story.clock('2026-03-11 00:11+08');
select story.as_login('xt_pcs_91', 'select event_id from api.answer_order(%L, ''已办理'')', :'number');
select is(array(select story.late(:'number', 'order.answer')), array['PCS 7222'], 'after it nothing grows');
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'number') and kind = 'order.answer' and ending = 'met'), 3, 'one answer is the answer to all that waited');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'after which the case is closed to it', 'select api.answer_order(%L, ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB316 former_step_is_missing', 'what was answered leads to no next step', 'select api.issue_order(%L, ''red'', ''x'', ''PCS'')', :'number');
select is(story.order(:'number', 'blue', 'PCS'), '03-17 00:00', 'it begins again from below');

-- What is no order.
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'there is no green one', 'select api.issue_order(%L, ''green'', ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'nor is the next tier one', 'select api.issue_order(%L, ''escalate'', ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'nobody orders who cannot answer', 'select api.issue_order(%L, ''reminder'', ''x'', ''WSZX'')', :'number');
select story.refuses('xt_msb_91', 'WB104 unknown_unit', 'nor who is not there', 'select api.issue_order(%L, ''reminder'', ''x'', ''NOBODY'')', :'number');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'nor without words', 'select api.issue_order(%L, ''reminder'', '''')', :'number');
select throws_ok('update core.supervision_order set answered_event_no = event_no where level = ''blue''', '23514', null, 'no answer comes before its order');
select throws_ok('delete from core.supervision_order', 'WB002', null, 'and no order is removed');
select story.propose_closing(:'number', 'xt_fl_91'), story.close(:'number');
select story.refuses('xt_msb_91', 'WB301 matter_has_ended', 'nobody is reminded of a closed case', 'select api.issue_order(%L, ''reminder'', ''x'')', :'number');
select story.lets('xt_pcs_91', 'but what waits is answered', 'select api.answer_order(%L, ''x'')', :'number');
select story.commit_check();

select * from finish();
rollback;
