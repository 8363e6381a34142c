-- add_support and end_support: a helper sees the case and may visit; the holder answers as before, and what ends, ends access.
--
-- Seen to fail: without core.end_supports in core.end_matter, tests 31 and 32.
begin;
\ir ../helpers/street.sql
select plan(34);

select story.case_at('PCS') as number \gset
select story.refuses('xt_sq91_91', 'WB203 not_the_holder', 'who only sees the case asks nobody to help', 'select api.add_support(%L, ''FL'', ''请协助'')', :'number');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'nor a stranger', 'select api.add_support(%L, ''FL'', ''请协助'')', :'number');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'nor the leading group', 'select api.add_support(%L, ''FL'', ''请协助'')', :'number');
select story.refuses('xt_pcs_91', 'WB103 mistyped_number', 'a mistyped number', 'select api.add_support(''2026-AAAAAB'', ''FL'', ''请协助'')');
select story.refuses('xt_pcs_91', 'WB104 unknown_unit', 'a unit that there is not', 'select api.add_support(%L, ''无此单位'', ''请协助'')', :'number');
select story.refuses('xt_pcs_91', 'WB408 unit_cannot_hold', 'a class of units', 'select api.add_support(%L, ''SCH'', ''请协助'')', :'number');
select story.refuses('xt_pcs_91', 'WB410 already_the_holder', 'the holder itself', 'select api.add_support(%L, ''PCS'', ''请协助'')', :'number');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'without saying for what', 'select api.add_support(%L, ''FL'', '' '')', :'number');
select story.refuses('xt_pcs_91', 'WB106 unknown_duty', 'by a duty that there is not', 'select api.add_support(%L, ''FL'', ''请协助'', ''D-XX-99'')', :'number');
select story.refuses('xt_pcs_91', 'WB412 duty_is_not_that_units', 'by the duty of others', 'select api.add_support(%L, ''FL'', ''请协助'', ''D-PCS-04'')', :'number');
select story.refuses('xt_pcs_91', 'WB310 not_supporting', 'who does not help does not end it', 'select api.end_support(%L, ''FL'')', :'number');

select story.as_login('xt_pcs_91', 'select event_id from api.add_support(%L, ''妇联'', ''请协助走访'', ''D-FL-01'')', :'number');
select is(story.holder(:'number'), 'PCS', 'the holder answers as before');
select story.refuses('xt_pcs_91', 'WB309 already_supporting', 'a unit helps once at a time', 'select api.add_support(%L, ''FL'', ''请协助'')', :'number');
select story.lets('xt_msb_91', 'many may help', 'select api.add_support(%L, ''SFS'', ''请协助'')', :'number');
select is(story.as_login('xt_fl_91', 'select count(*)::text from api.cases where case_number = %L', :'number'), '1', 'the helper sees the case');
select is(story.as_login('xt_fl_91', 'select unit_code || '' '' || duty_code from api.supports where case_number = %L', :'number'), 'FL D-FL-01', 'and why');
select story.lets('xt_fl_91', 'may ask for the dossier', 'select api.ask_to_open(%L, ''review'')', :'number');
select story.lets('xt_fl_91', 'may visit', 'select api.record_visit(%L, true)', :'number');
select story.refuses('xt_fl_91', 'WB203 not_the_holder', 'may not pass the case on', 'select api.dispatch_case(%L, ''SFS'')', :'number');
select story.refuses('xt_fl_91', 'WB203 not_the_holder', 'nor propose to close it', 'select api.propose_closing(%L, ''other'', ''x'')', :'number');
select story.refuses('xt_fl_91', 'WB203 not_the_holder', 'nor end the support of another', 'select api.end_support(%L, ''SFS'')', :'number');
set local weibao.lang = 'zh';
select is((story.told('xt_pcs_91', 'select api.add_support(%L, ''FL'', ''x'')', array[:'number'])).message, 'FL 已在协办。', 'it is said in Chinese');
set local weibao.lang = 'en';
select is((story.told('xt_pcs_91', 'select api.end_support(%L, ''SFS'')', array[:'number'])).message, 'SFS does not help with it.', 'and in English');
reset weibao.lang;

-- A hand-over leaves the helpers; a helper that becomes the holder is both until the support ends.
select story.accept(story.offer(:'number', 'SFS', 'xt_pcs_91'), 'xt_sfs_91');
select is(story.as_login('xt_fl_91', 'select count(*)::text from api.supports where case_number = %L and until is null', :'number'), '1', 'a hand-over does not end the support');
select is(story.as_login('xt_fl_91', 'select count(*)::text from api.cases where case_number = %L', :'number'), '1', 'nor its access');
select story.lets('xt_fl_91', 'a helper ends its own support', 'select api.end_support(%L)', :'number');
select story.as_login('xt_sfs_91', 'select api.end_support(%L, ''fl'')', :'number');
select is(story.as_login('xt_fl_91', 'select count(*)::text from api.cases where case_number = %L', :'number'), '0', 'and sees the case no longer');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'in any way', 'select api.record_visit(%L, true)', :'number');
select is((select count(*)::int from core.support where matter_id = story.matter(:'number') and upper(during) = (select recorded_at from core.event e where e.matter_id = matter_id and e.event_no = ended_event_no and e.matter_id = story.matter(:'number'))), 1, 'from the instant of that event');

-- The end of the case ends all support.
select story.as_login('xt_sfs_91', 'select event_id from api.add_support(%L, ''FL'', ''请协助'')', :'number');
select story.propose_closing(:'number', 'xt_sfs_91');
select story.close(:'number');
select is((select count(*)::int from core.support where matter_id = story.matter(:'number')), 2, 'a second support is a second row');
select is((select count(*)::int from core.support where matter_id = story.matter(:'number') and upper_inf(during)), 0, 'closing ends every support');
select is(story.as_login('xt_fl_91', 'select count(*)::text from api.cases where case_number = %L', :'number'), '0', 'and the helper''s access');
select story.refuses('xt_msb_91', 'WB301 matter_has_ended', 'nobody helps with a closed case', 'select api.add_support(%L, ''FL'', ''x'')', :'number');
select throws_ok(format('delete from core.support where matter_id = %s', story.matter(:'number')), 'WB002', null, 'who helped stays written');
select story.commit_check();

select * from finish();
rollback;
