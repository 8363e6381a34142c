-- A lead is offered, accepted, returned, withdrawn and assigned as a case is, but only to a unit that may screen it.
--
-- Seen to fail: without the test of core.unit_may_screen in core.screening_unit, tests 11 to 15, 19, 20 and 48; without
-- core.check_holder_or_office in api.dispatch_lead, 5, 6 and 34.
begin;
\ir ../helpers/street.sql
select plan(61);

select story.lead('xt_sq91_91', 'SQ91_WG01', true) as lead \gset
select story.lead('xt_msb_91', 'SQ91') as calm \gset
select '2026-00000' || core.check_character('202600000') as nobodys \gset

-- Who may offer which lead.
select story.refuses('xt_msb_91', 'WB102 no_such_lead', 'a number that nobody gave', 'select api.dispatch_lead(%L, ''MSB'')', 'L' || :'nobodys');
select story.refuses('xt_msb_91', 'WB103 mistyped_number', 'a mistyped number', 'select api.dispatch_lead(''L2026-AAAAAB'', ''MSB'')');
select story.refuses('xt_sq92_91', 'WB102 no_such_lead', 'the lead of another community, in the words of one that does not exist', 'select api.dispatch_lead(%L, ''MSB'')', :'lead');
select is((story.told('xt_sq92_91', 'select api.dispatch_lead(%L, ''MSB'')', array[:'lead'])).message,
  replace((story.told('xt_sq92_91', 'select api.dispatch_lead(%L, ''MSB'')', array['L' || :'nobodys'])).message, 'L' || :'nobodys', :'lead'), 'to the letter');
select story.refuses('xt_sq91_wg01_91', 'WB203 not_the_holder', 'a grid sees the lead of its place and does not hold it', 'select api.dispatch_lead(%L, ''SQ91'')', :'lead');
select story.refuses('xt_sq91_91', 'WB203 not_the_holder', 'nor does the community pass on what the office holds', 'select api.dispatch_lead(%L, ''SQ91'')', :'calm');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'the leading group assigns, it offers nothing', 'select api.dispatch_lead(%L, ''MSB'')', :'lead');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor does an auditor', 'select api.dispatch_lead(%L, ''MSB'')', :'lead');

-- To whom.
select story.refuses('xt_sq91_91', 'WB104 unknown_unit', 'a unit that there is not', 'select api.dispatch_lead(%L, ''残废军'')', :'lead');
select story.refuses('xt_sq91_91', 'WB408 unit_cannot_hold', 'a class of units', 'select api.dispatch_lead(%L, ''SCH'')', :'lead');
select story.refuses('xt_sq91_91', 'WB418 unit_may_not_screen', 'an agency that screens nothing', 'select api.dispatch_lead(%L, ''FL'')', :'lead');
select story.refuses('xt_sq91_91', 'WB418 unit_may_not_screen', 'the community next door', 'select api.dispatch_lead(%L, ''SQ92'')', :'lead');
select story.refuses('xt_sq91_91', 'WB418 unit_may_not_screen', 'a grid', 'select api.dispatch_lead(%L, ''SQ91_WG01'')', :'lead');
select story.refuses('xt_sq91_91', 'WB418 unit_may_not_screen', 'the leading group', 'select api.dispatch_lead(%L, ''LDZ'')', :'lead');
select story.refuses('xt_msb_91', 'WB418 unit_may_not_screen', 'the police, where no child is in danger', 'select api.dispatch_lead(%L, ''PCS'')', :'calm');
select story.refuses('xt_sq91_91', 'WB410 already_the_holder', 'to itself', 'select api.dispatch_lead(%L, ''SQ91'')', :'lead');
select story.refuses('xt_sq91_91', 'WB106 unknown_duty', 'by a duty that there is not', 'select api.dispatch_lead(%L, ''PCS'', ''D-XX-99'')', :'lead');
select story.refuses('xt_sq91_91', 'WB412 duty_is_not_that_units', 'by the duty of others', 'select api.dispatch_lead(%L, ''PCS'', ''D-FL-01'')', :'lead');
set local weibao.lang = 'zh';
select matches((story.told('xt_sq91_91', 'select api.dispatch_lead(%L, ''FL'')', array[:'lead'])).message, '^FL 不能筛查', 'it is said in Chinese');
set local weibao.lang = 'en';
select matches((story.told('xt_sq91_91', 'select api.dispatch_lead(%L, ''FL'')', array[:'lead'])).message, '^FL may not screen', 'and in English');
reset weibao.lang;

-- An offer is not a hand-over.
select is(story.as_login('xt_sq91_91', 'select concat_ws('' '', to_unit_code, answer_due_at - now() between ''2 hours'' and ''2 hours 1 second'') from api.dispatch_lead(%L, ''仙桃派出所'', ''D-PCS-04'')', :'lead'),
  'PCS t', 'a lead with danger is answered within two hours');
select is(story.holder(:'lead'), 'SQ91', 'until then the community answers');
select story.refuses('xt_sq91_91', 'WB302 already_offered', 'one offer at a time', 'select api.dispatch_lead(%L, ''MSB'')', :'lead');
select story.refuses('xt_sq91_91', 'WB100 no_such_offer', 'who offered does not accept', 'select api.accept_lead(%L)', :'lead');
select story.refuses('xt_fl_91', 'WB100 no_such_offer', 'nor a stranger', 'select api.accept_lead(%L)', :'lead');
select story.refuses('xt_pcs_91', 'WB100 no_such_offer', 'a number that nobody gave, in the same words', 'select api.accept_lead(%L)', 'L' || :'nobodys');
select story.refuses('xt_pcs_91', 'WB103 mistyped_number', 'a mistyped one', 'select api.accept_lead(''L2026-AAAAAB'')');

-- Whoever was offered a lead sees it, without a name.
select is(story.as_login('xt_pcs_91', 'select concat_ws('' '', status, danger, holder_code, offered_to_code) from api.leads where lead_number = %L', :'lead'), 'recorded t SQ91 PCS', 'it sees the lead');
select is(story.as_login('xt_pcs_91', 'select concat_ws('' '', from_code, risk, age) from api.offers where lead_number = %L', :'lead'),
  'SQ91 emergency ' || date_part('year', age(date '2015-06-01')), 'and the offer, with the age');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from api.case_timeline where lead_number = %L', :'lead'), '0', 'not what was done on it');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from api.obligations where lead_number = %L and kind <> ''case.accept''', :'lead'), '0', 'nor what others owe');
select is(story.as_login('xt_pcs_91', 'select concat_ws('' '', kind, next_command) from api.my_work where number = %L order by kind limit 1', :'lead'), 'accept_lead lead accept ' || :'lead', 'and that it waits for an answer');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from api.my_work where number = %L and kind = ''accept_lead''', :'lead'), '1', 'once');
select story.refuses('xt_pcs_91', 'WB203 not_the_holder', 'it may not pass the lead on', 'select api.dispatch_lead(%L, ''MSB'')', :'lead');

-- Withdrawn, returned.
select story.refuses('xt_sq91_wg01_91', 'WB203 not_the_holder', 'only the holder or the office withdraws', 'select api.withdraw_lead_offer(%L)', :'lead');
select story.lets('xt_msb_91', 'the office may', 'select api.withdraw_lead_offer(%L)', :'lead');
select story.as_login('xt_sq91_91', 'select api.withdraw_lead_offer(%L)', :'lead');
select story.refuses('xt_sq91_91', 'WB307 no_open_offer', 'once', 'select api.withdraw_lead_offer(%L)', :'lead');
select story.refuses('xt_pcs_91', 'WB100 no_such_offer', 'what was withdrawn is not accepted', 'select api.accept_lead(%L)', :'lead');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from api.leads where lead_number = %L', :'lead'), '0', 'nor seen any longer');
select story.as_login('xt_sq91_91', 'select lead_number from api.dispatch_lead(%L, ''PCS'', ''D-PCS-04'')', :'lead');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'a return says why', 'select api.return_lead(%L, ''wrong_matter'', ''D-PCS-04'', '''')', :'lead');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'and by which duty', 'select api.return_lead(%L, ''wrong_matter'', '''', ''x'')', :'lead');
select story.refuses('xt_pcs_91', 'WB106 unknown_duty', 'that there is', 'select api.return_lead(%L, ''wrong_matter'', ''D-XX-99'', ''x'')', :'lead');
select story.refuses('xt_pcs_91', 'WB107 unknown_code', 'for a reason that there is', 'select api.return_lead(%L, ''tired'', ''D-PCS-04'', ''x'')', :'lead');
select is(story.as_login('xt_pcs_91', 'select contradicted_by from api.return_lead(%L, ''属事不符'', ''D-PCS-04'', ''不属本单位'')', :'lead'), 'D-PCS-04', 'a return against its own duty is recorded as such');
select is(story.holder(:'lead'), 'SQ91', 'the holder answers as before');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from api.leads where lead_number = %L', :'lead'), '0', 'and whoever returned it sees it no longer');

-- Assigned, finally.
select story.refuses('xt_sq91_91', 'WB202 not_for_your_group', 'a community assigns nothing', 'select api.assign_lead(%L, ''PCS'', ''D-PCS-04'')', :'lead');
select story.refuses('xt_ldz_91', 'WB418 unit_may_not_screen', 'nobody is assigned a lead that it may not screen', 'select api.assign_lead(%L, ''FL'', ''D-FL-01'')', :'lead');
select story.refuses('xt_ldz_91', 'WB403 text_is_missing', 'an assignment cites a duty', 'select api.assign_lead(%L, ''PCS'', null)', :'lead');
select story.refuses('xt_ldz_91', 'WB412 duty_is_not_that_units', 'of that very unit', 'select api.assign_lead(%L, ''PCS'', ''D-FL-01'')', :'lead');
select story.refuses('xt_ldz_91', 'WB410 already_the_holder', 'not to the holder', 'select api.assign_lead(%L, ''SQ91'', ''D-SQ-05'')', :'lead');
select story.as_login('xt_sq91_91', 'select lead_number from api.dispatch_lead(%L, ''MSB'')', :'lead');
select story.as_login('xt_ldz_91', 'select api.assign_lead(%L, ''PCS'', ''D-PCS-04'')', :'lead');
select is(story.holder(:'lead'), 'PCS', 'it takes effect at once');
select is((select answer from core.offer where matter_id = story.matter(:'lead') order by event_no desc limit 1), 'lapsed', 'and an open offer lapses');
select story.refuses('xt_pcs_91', 'WB341 offer_was_answered', 'it cannot be returned', 'select api.return_lead(%L, ''wrong_matter'', ''D-PCS-04'', ''x'')', :'lead');

-- The end of the lead ends it all.
select story.as_login('xt_pcs_91', 'select lead_number from api.dispatch_lead(%L, ''SQ91'')', :'lead');
select story.open(:'lead', 'emergency', 'xt_pcs_91') as number \gset
select is((select answer from core.offer where matter_id = story.matter(:'lead') order by event_no desc limit 1), 'lapsed', 'opened as a case, its offer lapses');
select story.refuses('xt_sq91_91', 'WB100 no_such_offer', 'and is accepted by nobody', 'select api.accept_lead(%L)', :'lead');
select story.refuses('xt_msb_91', 'WB306 lead_has_ended', 'an opened lead is not offered', 'select api.dispatch_lead(%L, ''SQ91'')', :'lead');
select story.refuses('xt_ldz_91', 'WB306 lead_has_ended', 'nor assigned', 'select api.assign_lead(%L, ''SQ91'', ''D-SQ-05'')', :'lead');
select story.refuses('xt_msb_91', 'WB306 lead_has_ended', 'nor is an offer of it withdrawn', 'select api.withdraw_lead_offer(%L)', :'lead');
select story.as_login('xt_msb_91', 'select lead_number from api.dispatch_lead(%L, ''SQ91'')', :'calm');
select story.as_login('xt_sq91_91', 'select api.accept_lead(%L)', :'calm');
select is(story.holder(:'calm'), 'SQ91', 'accepted, the new holder answers');
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'calm') and kind = 'case.accept' and ending = 'met'), 1, 'and the answer that was owed is met');
select story.commit_check();

select * from finish();
rollback;
