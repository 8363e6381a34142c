-- case.assess, case.plan, case.reassess; and the lowering of a risk, which takes two. 2026-03-02 is a Monday; the
-- 20th of September is a Sunday on which people work.
--
-- Seen to fail: without each core.owe and core.settle of core.start_case, core.follow_assessment and api.record_plan; with a plan owed by
-- every assessment (16, 18); with a lower risk that holds at once (20 to 22); with core.check_second_person refusing nobody (36 to 39);
-- without the round in api.confirm_lowering (30); with core.end_matter ending no obligation (43, 44).
begin;
\ir ../helpers/street.sql
\ir helpers/owed.sql
select plan(46);

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number \gset
select story.owes(:'number', 'case.assess', 'ten working days from the opening', 'holder 03-02 09:00 > 03-17 00:00');
select story.owes_nothing(:'number', 'case.plan', 'no plan before an assessment');
select story.refuses('xt_pcs_91', 'WB107 unknown_code', 'a risk that there is not', 'select api.assess_case(%L, ''extreme'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'an assessment has words', 'select api.assess_case(%L, ''high'', '''')', :'number');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'a plan, too', 'select api.record_plan(%L, null)', :'number');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'a hidden case is not assessed', 'select api.assess_case(%L, ''high'', ''x'')', :'number');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'nor planned', 'select api.record_plan(%L, ''x'')', :'number');
select story.offer(:'number', 'FL', 'xt_pcs_91');
select story.refuses('xt_fl_91', 'WB206 not_your_business', 'nor by who was only offered it', 'select api.assess_case(%L, ''high'', ''x'')', :'number');
select story.refuses('xt_fl_91', 'WB206 not_your_business', 'nor its plan', 'select api.record_plan(%L, ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB404 no_fact_from_the_future', 'nor tomorrow', 'select api.assess_case(%L, ''high'', ''x'', ''2026-03-03 09:00+08'')', :'number');
select story.visit(:'number', 'xt_pcs_91');
select story.owes(:'number', 'case.assess', 'a visit is no assessment', 'holder 03-02 09:00 > 03-17 00:00');

select story.clock('2026-03-04 10:00+08');
select is(story.assess(:'number', 'xt_pcs_91', '高'), 'high false', 'the same risk holds at once');
select story.owes(:'number', 'case.assess', 'met', 'holder 03-02 09:00 > 03-17 00:00 met 03-04 10:00');
select story.owes(:'number', 'case.plan', 'a plan within ten working days of it', 'holder 03-04 10:00 > 03-19 00:00');
select story.owes(:'number', 'case.reassess', 'and the next assessment after six months', 'holder 03-04 10:00 > 09-05 00:00');
select story.clock('2026-03-20 10:00+08');
select story.assess(:'number', 'xt_pcs_91', 'high');
select story.owes(:'number', 'case.plan', 'another assessment begins no second plan, nor the first anew', 'holder 03-04 10:00 > 03-19 00:00');
select story.owes(:'number', 'case.reassess', 'but the next assessment', 'holder 03-04 10:00 > 09-05 00:00 met 03-20 10:00', 'holder 03-20 10:00 > 09-21 00:00');
select story.as_login('xt_pcs_91', 'select event_id from api.record_plan(%L, ''帮扶方案'')', :'number');
select story.owes(:'number', 'case.plan', 'met by the plan', 'holder 03-04 10:00 > 03-19 00:00 met 03-20 10:00');
select results_eq(format('select story.late(%L, ''case.plan'')', :'number'), array['FL 2040'], 'late by a day and ten hours: of who has let the offer wait since the fifth');

-- A lower risk waits; a higher one does not.
select is(story.assess(:'number', 'xt_pcs_91', 'low'), 'high true', 'a lower risk waits for a second person');
select is((select risk from core.case_file where case_number = :'number'), 'high', 'until then the former one holds');
select story.owes(:'number', 'case.visit', 'no assessment puts off a visit that is overdue', 'PCS 03-04 10:00 > 03-12 00:00');
select story.visit(:'number', 'xt_pcs_91');
select story.owes(:'number', 'case.visit', 'the child seen, the round goes on by the risk that holds', 'PCS 03-04 10:00 > 03-12 00:00 met 03-20 10:00', 'PCS 03-20 10:00 > 03-28 00:00');
select story.refuses('xt_pcs_92', 'WB202 not_for_your_group', 'nobody of the agency confirms it', 'select api.confirm_lowering(%L)', :'number');
select story.refuses('xt_sq91_91', 'WB202 not_for_your_group', 'no community either', 'select api.confirm_lowering(%L)', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'no auditor', 'select api.confirm_lowering(%L)', :'number');
select story.refuses('xt_msb_91', 'WB101 no_such_case', 'a number that nobody gave', 'select api.confirm_lowering(%L)', '2026-00000' || core.check_character('202600000'));
select is(story.as_login('xt_msb_91', 'select kind || '' '' || next_command from api.my_work where number = %L and kind = ''confirm_lowering''', :'number'), 'confirm_lowering case lower ' || :'number', 'the office is told that it waits');
select story.clock('2026-03-23 10:00+08');
select story.as_login('xt_msb_91', 'select api.confirm_lowering(%L)', :'number');
select is((select risk from core.case_file where case_number = :'number'), 'low', 'confirmed, it holds');
select is((select array_agg(o) from (select story.owed(:'number', 'case.visit') o offset 1) last), array['PCS 03-20 10:00 > 03-28 00:00 replaced 03-23 10:00', 'PCS 03-23 10:00 > 06-23 00:00'], 'case.visit: its own round takes the place of the former one (the ninetieth day is a holiday)');
select story.refuses('xt_msb_91', 'WB311 no_lowering_waits', 'once', 'select api.confirm_lowering(%L)', :'number');
set local weibao.lang = 'zh';
select matches((story.told('xt_msb_91', 'select api.confirm_lowering(%L)', array[:'number'])).message, '没有待确认的降级', 'it is said in Chinese');
set local weibao.lang = 'en';
select matches((story.told('xt_msb_91', 'select api.confirm_lowering(%L)', array[:'number'])).message, '^No lowering', 'and in English');
reset weibao.lang;

select is(story.assess(:'number', 'xt_pcs_91', 'emergency'), 'emergency false', 'a higher risk holds at once');
select story.assess(:'number', 'xt_pcs_91', 'medium');
select is(story.assess(:'number', 'xt_pcs_91', 'emergency'), 'emergency false', 'an assessment as it was takes a lowering that waited back');
select story.refuses('xt_ldz_91', 'WB311 no_lowering_waits', 'nobody confirms it then', 'select api.confirm_lowering(%L)', :'number');

-- What the office itself lowers the leading group confirms; its two seats are one unit, and two posts one person.
select story.case_at() as own \gset
select story.assess(:'own', 'xt_msb_91', 'low');
select story.refuses('xt_msb_91', 'WB204 another_person_must_confirm', 'not the same person', 'select api.confirm_lowering(%L)', :'own');
select story.refuses('xt_off_91', 'WB204 another_person_must_confirm', 'not in its other post', 'select api.confirm_lowering(%L)', :'own');
select story.refuses('xt_msb_92', 'WB204 another_person_must_confirm', 'not another person of the same unit', 'select api.confirm_lowering(%L)', :'own');
select story.refuses('xt_off_92', 'WB204 another_person_must_confirm', 'nor of its other seat', 'select api.confirm_lowering(%L)', :'own');
select story.lets('xt_ldz_91', 'the leading group may', 'select api.confirm_lowering(%L)', :'own');
select story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''PCS'', ''D-PCS-04'')', :'own');
select story.lets('xt_ldz_91', 'also once another unit holds the case', 'select api.confirm_lowering(%L)', :'own');

-- A hand-over leaves what the holder owes as it stands; the end of the case ends it.
select story.owes(:'own', 'case.plan', 'it went over with the case', 'holder 03-23 10:00 > 04-08 00:00');
select story.propose_closing(:'own', 'xt_pcs_91');
select story.close(:'own');
select story.owes(:'own', 'case.plan', 'and ended with it', 'holder 03-23 10:00 > 04-08 00:00 void 03-23 10:00');
select story.owes(:'own', 'case.reassess', 'nobody assesses a closed case', 'holder 03-23 10:00 > 09-24 00:00 void 03-23 10:00');
select story.refuses('xt_ldz_91', 'WB301 matter_has_ended', 'nor lowers its risk', 'select api.confirm_lowering(%L)', :'own');
select story.commit_check();

select * from finish();
rollback;
