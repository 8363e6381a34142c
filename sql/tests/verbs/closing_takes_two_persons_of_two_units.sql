-- propose_closing and confirm_closing: the holder proposes; another person, of another unit or a higher tier, confirms;
-- until then the holder answers.
begin;
\ir ../helpers/street.sql
select plan(35);

select story.case_at('PCS') as number \gset
select story.refuses('xt_ldz_91', 'WB305 no_closing_proposed', 'nothing is closed that nobody proposed to close', 'select api.confirm_closing(%L)', :'number');
select story.refuses('xt_pcs_91', 'WB107 unknown_code', 'a reason that does not exist', 'select api.propose_closing(%L, ''tired'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'no words', 'select api.propose_closing(%L, ''other'', null)', :'number');
select story.refuses('xt_sq91_91', 'WB203 not_the_holder', 'who only sees the case', 'select api.propose_closing(%L, ''other'', ''x'')', :'number');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'the leading group confirms, it does not propose', 'select api.propose_closing(%L, ''other'', ''x'')', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor does an auditor', 'select api.propose_closing(%L, ''other'', ''x'')', :'number');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'nor a stranger', 'select api.propose_closing(%L, ''other'', ''x'')', :'number');
select story.refuses('xt_sq91_wg01_91', 'WB202 not_for_your_group', 'nor a grid, even as holder', 'select api.propose_closing(%L, ''other'', ''x'')', story.case_at('SQ91_WG01'));
select is(story.as_login('xt_pcs_91', 'select event_id from api.propose_closing(%L, ''困境已消除'', ''已妥善安置'', ''最有利于本人'', ''愿意'')', :'number'), :'number' || '/4', 'the holder proposes');
select is(story.last_event(:'number'), 'closing_proposed {"reason": "difficulty_resolved"}', 'for a reason');
select is(story.holder(:'number'), 'PCS', 'and answers as before');
select story.refuses('xt_pcs_92', 'WB304 closing_already_proposed', 'once', 'select api.propose_closing(%L, ''other'', ''x'')', :'number');
select story.refuses('xt_pcs_92', 'WB202 not_for_your_group', 'another person of the same agency does not confirm', 'select api.confirm_closing(%L)', :'number');
select story.refuses('xt_sq91_91', 'WB202 not_for_your_group', 'nor does a community', 'select api.confirm_closing(%L)', :'number');
select story.refuses('xt_sq91_wg01_91', 'WB202 not_for_your_group', 'nor a grid', 'select api.confirm_closing(%L)', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor an auditor', 'select api.confirm_closing(%L)', :'number');
select story.refuses('xt_fx91_91', '42501', 'nor an analyst', 'select api.confirm_closing(%L)', :'number');
select story.lets('xt_ldz_91', 'the leading group confirms', 'select api.confirm_closing(%L)', :'number');

select story.offer(:'number', 'FL', 'xt_pcs_91');
select story.close(:'number', 'xt_msb_91') as closed \gset
select is(story.holder(:'number'), null, 'the office confirms: nobody answers any longer');
select is((select upper(held)::text from core.responsibility where matter_id = story.matter(:'number') order by held desc limit 1), :'closed', 'from the instant that the verb tells');
select is((select upper(life)::text from core.matter where matter_id = story.matter(:'number')), :'closed', 'at which the case ends');
select is((select answer from core.offer where matter_id = story.matter(:'number') order by event_no desc limit 1), 'lapsed', 'an open offer lapses');
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'number') and ended_at is null and kind not in ('close.followup', 'lead.feedback')), 0, 'and nothing is owed but to see the child again, and to tell the reporter');
select story.commit_check();
select story.refuses('xt_ldz_91', 'WB301 matter_has_ended', 'a case is closed once', 'select api.confirm_closing(%L)', :'number');
select story.refuses('xt_sq91_91', 'WB301 matter_has_ended', 'and nothing is proposed for it any longer', 'select api.propose_closing(%L, ''other'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'who held it sees it no longer', 'select api.propose_closing(%L, ''other'', ''x'')', :'number');
select story.lets('xt_sq91_91', 'while a visit after the closing is still a fact', 'select api.record_visit(%L, true)', :'number');

-- What the office itself proposed: another person, of another unit or a higher tier. Its two seats count as one unit.
select story.case_at('MSB') as number \gset
select story.propose_closing(:'number', 'xt_msb_91');
select story.refuses('xt_msb_91', 'WB204 another_person_must_confirm', 'not the same person', 'select api.confirm_closing(%L)', :'number');
select story.refuses('xt_msb_92', 'WB204 another_person_must_confirm', 'not another person of the same unit', 'select api.confirm_closing(%L)', :'number');
select story.refuses('xt_off_92', 'WB204 another_person_must_confirm', 'not its other seat', 'select api.confirm_closing(%L)', :'number');
select story.lets('xt_ldz_91', 'the leading group, a higher tier', 'select api.confirm_closing(%L)', :'number');
select story.as_login('xt_msb_91', 'select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', :'number');
select story.propose_closing(:'number', 'xt_msb_92');
select story.refuses('xt_ldz_92', 'WB204 another_person_must_confirm', 'not the same person in a higher post', 'select api.confirm_closing(%L)', :'number');
select story.lets('xt_ldz_91', 'but somebody else there', 'select api.confirm_closing(%L)', :'number');
select story.refuses('xt_ldz_91', 'WB101 no_such_case', 'a number that nobody gave', 'select api.confirm_closing(%L)', '2026-00000' || core.check_character('202600000'));
select story.refuses('xt_ldz_91', 'WB103 mistyped_number', 'and a mistyped one', 'select api.confirm_closing(''2026-AAAAAB'')');

select * from finish();
rollback;
