-- assign_case: office and leading group make a unit responsible, by a duty of that very unit; it takes effect at once,
-- cannot be returned, and an open offer lapses.
begin;
\ir ../helpers/street.sql
select plan(20);

select story.offered_to('PCS') as number \gset
select story.propose_closing(:'number', 'xt_msb_91');
select story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''妇联'', ''d-fl-01'', ''由妇联负责'')', :'number');
select is(story.holder(:'number'), 'FL', 'the unit answers at once');
select is(story.last_event(:'number'), 'assigned {"to": "FL", "duty": "D-FL-01"}', 'by the duty that was cited');
select is((select answer from core.offer where matter_id = story.matter(:'number')), 'lapsed', 'the open offer has lapsed');
select is((select ending from core.obligation where matter_id = story.matter(:'number') and kind = 'case.accept'), 'void', 'what its other side owed is void');
select is((select closing_event_no from core.case_file where case_number = :'number'), null, 'the former holder''s proposal to close does not outlive it');
select story.commit_check();
select story.refuses('xt_fl_91', 'WB100 no_such_offer', 'nothing was offered, so nothing can be returned', 'select api.return_case(%L, ''other'', ''D-FL-01'', ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB410 already_the_holder', 'the holder is the holder', 'select api.assign_case(%L, ''FL'', ''D-FL-01'')', :'number');
select story.refuses('xt_msb_91', 'WB412 duty_is_not_that_units', 'nobody is made responsible by a duty of others', 'select api.assign_case(%L, ''PCS'', ''D-FL-01'')', :'number');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'nor without a duty', 'select api.assign_case(%L, ''PCS'', null)', :'number');
select story.refuses('xt_msb_91', 'WB106 unknown_duty', 'nor by one that does not exist', 'select api.assign_case(%L, ''PCS'', ''D-X'')', :'number');
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'nor what cannot answer', 'select api.assign_case(%L, ''WSZX'', ''D-PCS-01'')', :'number');
select story.refuses('xt_msb_91', 'WB104 unknown_unit', 'nor what does not exist', 'select api.assign_case(%L, ''NOBODY'', ''D-PCS-01'')', :'number');
select story.refuses('xt_fl_91', 'WB202 not_for_your_group', 'an agency assigns nothing', 'select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', :'number');
select story.refuses('xt_sq91_91', 'WB202 not_for_your_group', 'nor does a community', 'select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', :'number');
select story.refuses('xt_sq91_wg01_91', 'WB202 not_for_your_group', 'nor a grid', 'select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor an auditor', 'select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', :'number');
select story.lets('xt_msb_91', 'the office does', 'select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', :'number');
select story.lets('xt_msb_91', 'a community has the duties of all communities', 'select api.assign_case(%L, ''SQ91'', ''D-SQ-05'')', :'number');
select story.propose_closing(:'number', 'xt_fl_91');
select story.close(:'number');
select story.refuses('xt_msb_91', 'WB301 matter_has_ended', 'a closed case is assigned to nobody', 'select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', :'number');
select story.refuses('xt_msb_91', 'WB103 mistyped_number', 'a mistyped number is told apart', 'select api.assign_case(''x'', ''PCS'', ''D-PCS-01'')');

select * from finish();
rollback;
