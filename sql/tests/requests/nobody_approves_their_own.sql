-- A pause and an extension are asked for by the holder and answered by another person of a higher tier.
--
-- Seen to fail: without the comparison of persons, and without that of tiers, in answer_request; with an order's answer among
-- what ask_extension extends.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.ask(number text, by text, until timestamptz default core.now() + interval '9 days') returns text
language sql as $$ select story.as_login(by, 'select event_id from api.ask_pause(%L, %L, ''外出就医'')', number, until::text) $$;

-- Who may ask.
select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number \gset
select story.case_at('SQ91_WG01', 'SQ91_WG01') as of_grid \gset
select story.case_at('MSB') as of_office \gset
select story.clock('2026-03-02 10:00+08');
select story.refuses('xt_sq91_91', 'WB203 not_the_holder', 'a pause is for the holder to ask for', 'select api.ask_pause(%L, now() + interval ''9 days'', ''x'')', :'number');
select story.refuses('xt_fl_91', 'WB101 no_such_case', 'not for a stranger', 'select api.ask_pause(%L, ''2026-03-09'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'with a reason', 'select api.ask_pause(%L, ''2026-03-09'', '' '')', :'number');
select story.refuses('xt_pcs_91', 'WB422 end_is_not_ahead', sentence, 'select api.ask_pause(%L, %L, ''x'')', :'number', until)
from (values ('2026-03-02 10:00+08', 'and an end that lies ahead'), ('2026-03-01', 'not behind'), (null, 'a pause has an end'), ('infinity', 'no end is no end'), ('-infinity', 'nor is none')) v (until, sentence);
select story.refuses('xt_pcs_91', 'WB423 pause_is_too_long', 'not beyond the longest pause', 'select api.ask_pause(%L, ''2026-04-01 10:00:01+08'', ''x'')', :'number');
select story.lets('xt_pcs_91', 'which is thirty days', 'select api.ask_pause(%L, ''2026-04-01 10:00+08'', ''x'')', :'number');
select story.refuses('xt_ldz_91', 'WB313 no_request_waits', 'what nobody asked for is not granted', 'select api.answer_request(%L, true)', :'number');
select story.refuses('xt_pcs_91', 'WB314 no_pause_runs', 'nor ended', 'select api.end_pause(%L)', :'number');

-- Who may answer.
select story.ask(:'number', 'xt_pcs_91'), story.ask(:'of_grid', 'xt_sq91_wg01_91'), story.ask(:'of_office', 'xt_msb_92');
select story.refuses('xt_pcs_91', 'WB312 another_request_waits', 'one request at a time', 'select api.ask_pause(%L, ''2026-03-09'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB312 another_request_waits', 'of either kind', 'select api.ask_extension(%L, ''case.assess'', ''2026-06-09'', ''x'')', :'number');
select story.refuses('xt_pcs_92', 'WB202 not_for_your_group', 'nobody of the unit grants it', 'select api.answer_request(%L, true)', :'number');
select story.refuses('xt_sq91_91', 'WB208 a_higher_tier_must_answer', 'nor a lower tier', 'select api.answer_request(%L, true)', :'number');
select story.refuses('xt_msb_91', 'WB208 a_higher_tier_must_answer', 'nor the same', 'select api.answer_request(%L, true)', :'number');
select story.refuses('xt_msb_92', 'WB208 a_higher_tier_must_answer', 'nobody their own', 'select api.answer_request(%L, true)', :'of_office');
select story.refuses('xt_ldz_92', 'WB208 a_higher_tier_must_answer', 'nor with another login of theirs, though of a higher tier', 'select api.answer_request(%L, true)', :'of_office');
select story.lets('xt_ldz_91', 'another person of the higher tier does', 'select api.answer_request(%L, true)', :'of_office');
select story.lets(login, login || ' answers what a grid asks for', 'select api.answer_request(%L, true)', :'of_grid') from unnest(array['xt_sq91_91', 'xt_msb_91', 'xt_ldz_91']) login;
select story.refuses('xt_sq92_91', 'WB101 no_such_case', 'but not another community', 'select api.answer_request(%L, true)', :'of_grid');
select story.refuses('xt_ldz_91', 'WB403 text_is_missing', 'a refusal has a reason', 'select api.answer_request(%L, false)', :'number');
select story.refuses('xt_ldz_91', 'WB403 text_is_missing', 'and an answer is yes or no', 'select api.answer_request(%L, null)', :'number');
select story.as_login('xt_ldz_91', 'select kind from api.answer_request(%L, false, ''不同意'')', :'number');
select results_eq(format('select granted, during is null from core.request where matter_id = %s', story.matter(:'number')), 'values (false, true)', 'refused, nothing pauses');
select story.refuses('xt_ldz_91', 'WB313 no_request_waits', 'and is not answered twice', 'select api.answer_request(%L, true)', :'number');
select story.lets('xt_pcs_91', 'it may be asked for again', 'select api.ask_pause(%L, ''2026-03-09'', ''x'')', :'number');

-- More time for one obligation: another row with a later end; the former one keeps what was late.
select story.refuses('xt_pcs_91', 'WB422 end_is_not_ahead', 'an extension ends later than what it extends', 'select api.ask_extension(%L, ''case.first_contact'', ''2026-03-03 09:00+08'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB315 nothing_to_extend', 'what is not owed is not extended', 'select api.ask_extension(%L, ''case.plan'', ''2026-06-09'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB107 unknown_code', 'nor what there is not', 'select api.ask_extension(%L, ''case.dance'', ''2026-06-09'', ''x'')', :'number');
select story.offer(:'number', 'FL', 'xt_pcs_91');
select story.refuses('xt_pcs_91', 'WB315 nothing_to_extend', 'nor how long an offer waits for its answer', 'select api.ask_extension(%L, ''case.accept'', ''2026-06-09'', ''x'')', :'number');
select story.as_login('xt_pcs_91', 'select api.withdraw_offer(%L)', :'number');
select story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''reminder'', ''x'')', :'number'), story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''blue'', ''x'')', :'number'),
  story.as_login('xt_pcs_91', 'select to_unit from api.escalate_case(%L, ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB315 nothing_to_extend', 'nor the answer to an order', 'select api.ask_extension(%L, ''order.answer'', ''2026-06-09'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB315 nothing_to_extend', 'nor what the tier above owes', 'select api.ask_extension(%L, ''tier.decide'', ''2026-06-09'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB444 extension_is_too_long', 'nor without end', 'select api.ask_extension(%L, ''case.first_contact'', ''2026-04-02 09:00:01+08'', ''x'')', :'number');
select story.clock('2026-03-03 10:00+08');
select story.as_login('xt_pcs_91', 'select event_id from api.ask_extension(%L, ''首次见到本人'', ''2026-03-06 10:00+08'', ''外地'')', :'number');
select story.owes(:'number', 'case.first_contact', 'asked for, nothing moves', 'holder 03-02 09:00 > 03-03 09:00');
select story.clock('2026-03-03 11:00+08');
select is(story.as_login('xt_ldz_91', 'select kind || '' '' || (until = ''2026-03-06 10:00+08'') from api.answer_request(%L, true, ''同意'')', :'number'), 'extension true', 'granted');
select story.owes(:'number', 'case.first_contact', 'it is owed by the later end, with the old clock',
  'holder 03-02 09:00 > 03-03 09:00 replaced 03-03 11:00', 'holder 03-02 09:00 > 03-06 10:00');
select story.clock('2026-03-06 10:30+08');
select is(array(select story.late(:'number', 'case.first_contact')), array['PCS 150'], 'what was late before stays late, what is late after adds to it');
select story.as_login('xt_pcs_91', 'select event_id from api.ask_extension(%L, ''case.first_contact'', ''2026-03-09 10:00+08'', ''外地'')', :'number');
select story.visit(:'number', 'xt_pcs_91');
select story.refuses('xt_ldz_91', 'WB315 nothing_to_extend', 'what was met meanwhile is not extended', 'select api.answer_request(%L, true)', :'number');
select story.as_login('xt_ldz_91', 'select kind from api.answer_request(%L, false, ''已办理'')', :'number');
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'number') and kind = 'case.first_contact' and ended_at is null), 0, 'and is not owed again');
select is_empty('select * from story.lateness_lost', 'the parts are the whole');

-- A request is its holder's, and for a time that lies ahead.
select story.ask(:'number', 'xt_pcs_91', '2026-03-07 10:00+08');
select story.clock('2026-03-07 10:00+08');
select story.refuses('xt_ldz_91', 'WB422 end_is_not_ahead', 'what is over is not granted', 'select api.answer_request(%L, true)', :'number');
select story.accept(story.offer(:'number', 'FL', 'xt_pcs_91'), 'xt_fl_91');
select story.refuses('xt_ldz_91', 'WB313 no_request_waits', 'what the former holder asked for waits no more', 'select api.answer_request(%L, true)', :'number');
select story.pause(:'number');
select story.clock('2026-03-07 11:00+08');
select story.refuses('xt_fl_91', 'WB321 pause_runs_already', 'a pause is not asked for within another', 'select api.ask_pause(%L, ''2026-03-27'', ''x'')', :'number');
select story.as_login('xt_fl_91', 'select api.end_pause(%L)', :'number');
select story.ask(:'number', 'xt_fl_91');
select story.propose_closing(:'number', 'xt_fl_91'), story.close(:'number');
select is((select count(*)::int from core.request where matter_id = story.matter(:'number') and granted is null), 0, 'what waits when the case ends lapses');
select story.refuses('xt_msb_91', 'WB301 matter_has_ended', 'a closed case is not paused', 'select api.ask_pause(%L, ''2026-03-09'', ''x'')', :'number');
select story.refuses('xt_ldz_91', 'WB301 matter_has_ended', 'nor is anything granted', 'select api.answer_request(%L, true)', :'number');

-- A unit outside the street stands beside the street's own: no community grants what it asks for.
select story.case_at('FL', 'SQ91') as number \gset
update core.unit set tier = 'outside' where subdistrict_id = 1 and code = 'FL';
select story.as_login('xt_fl_91', 'select event_id from api.ask_pause(%L, %L, ''外出就医'')', :'number', (core.now() + interval '3 days')::text);
select story.refuses('xt_sq91_91', 'WB208 a_higher_tier_must_answer', 'a community is not above a unit outside the street', 'select api.answer_request(%L, true)', :'number');
select story.lets('xt_ldz_91', 'the leading group is', 'select api.answer_request(%L, true)', :'number');
select story.commit_check();

select * from finish();
rollback;
