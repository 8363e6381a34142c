-- return_case: the holder answers as before; a return that the unit's own duties contradict stops nothing and hides
-- nothing: it is recorded, with the plan's own phrase.
begin;
\ir ../helpers/street.sql
select plan(28);

create function story.returned(number text, by text, reason text, duty text) returns text
language sql as $$
  select story.as_login(by, 'select coalesce(contradicted_by || '' '' || contradicting_phrase, ''not contradicted'') from api.return_case(%L, %L, %L, ''不属本单位'')', number, reason, duty)
$$;

select story.offer(story.case_at('MSB'), 'PCS', duty => 'D-PCS-04') as number \gset
select is(story.returned(:'number', 'xt_pcs_91', '属事不符', 'd-pcs-04'), 'D-PCS-04 负责接处报警电话、网上身份比对、查询援助、家暴处置',
  '"not our matter", by its own duty: contradicted, in the plan''s own words');
select is(story.holder(:'number'), 'MSB', 'the holder is who it was');
select is(story.last_event(:'number'), 'returned {"duty": "D-PCS-04", "offer": 2, "reason": "wrong_matter", "contradicted_by": "D-PCS-04", "contradicted_in_matrix": {"unit": "PCS", "steps": ["referral", "disposal", "assistance"]}}', 'the event tells it');
select results_eq(format('select answer, reason_code, return_duty_code, contradicted_by from core.offer where matter_id = %s', story.matter(:'number')),
  $$ values ('returned', 'wrong_matter', 'D-PCS-04', 'D-PCS-04') $$, 'and so does the offer');
select is((select ending from core.obligation where kind = 'case.accept' and matter_id = story.matter(:'number')), 'met', 'an answer was owed and given');
select is((select n.body from core.narrative n join core.event e using (matter_id, event_no) where e.matter_id = story.matter(:'number') and e.kind = 'returned'),
  '不属本单位', 'the reason in words is in the vault');
select story.commit_check();

select is(story.returned(story.offer(story.case_at('MSB'), 'PCS', duty => 'D-PCS-04'), 'xt_pcs_91', 'wrong_matter', 'D-FL-01'),
  'D-PCS-04 负责接处报警电话、网上身份比对、查询援助、家暴处置', 'the duty by which it was offered contradicts as well');
select is(story.returned(story.offered_to('PCS'), 'xt_pcs_91', 'wrong_matter', 'D-FL-01'), 'not contradicted', 'a duty of somebody else does not');
select is(story.returned(story.offered_to('PCS'), 'xt_pcs_91', '权属不清', 'D-PCS-01') ~ '^D-PCS-01 ', true, '"unclear whose" is contradicted by the own duty');
select is(story.returned(story.offered_to('PCS'), 'xt_pcs_91', '资料不足', 'D-PCS-01'), 'not contradicted', '"not enough material" contradicts nothing');
select is(story.returned(story.offered_to('PCS'), 'xt_pcs_91', 'other', 'D-PCS-01'), 'not contradicted', 'nor does another reason');
select is(story.returned(story.offered_to('SQ91'), 'xt_sq91_91', 'wrong_territory', 'D-SQ-05') ~ '^D-SQ-05 ', true, '"not our territory" is contradicted where the child lives there');
select is(story.returned(story.offered_to('PCS'), 'xt_pcs_91', 'wrong_territory', 'D-PCS-01') ~ '^D-PCS-01 ', true, 'to a unit without a territory of its own, the whole street is its own');
select is(story.returned(story.offered_to('FL'), 'xt_fl_91', 'wrong_matter', 'D-FL-01'), 'not contradicted', 'a duty to set up places makes nobody''s case one''s own matter');
select is(story.returned(story.offered_to('SQ91_WG01', 'SQ91'), 'xt_sq91_wg01_91', 'wrong_matter', 'D-SQ-05') ~ '^D-SQ-05 ', true, 'a grid has its community''s duties');

select story.offered_to('PCS') as number \gset
select story.refuses('xt_pcs_91', 'WB107 unknown_code', 'a reason that does not exist', 'select api.return_case(%L, ''lazy'', ''D-PCS-01'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB106 unknown_duty', 'a duty that does not exist', 'select api.return_case(%L, ''other'', ''D-PCS-99'', ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'no duty', 'select api.return_case(%L, ''other'', null, ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'no words', 'select api.return_case(%L, ''other'', ''D-PCS-01'', E'' \t\n'')', :'number');
select story.refuses('xt_fl_91', 'WB100 no_such_offer', 'an offer to somebody else', 'select api.return_case(%L, ''other'', ''D-PCS-01'', ''x'')', :'number');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'the leading group is offered nothing to return', 'select api.return_case(%L, ''other'', ''D-PCS-01'', ''x'')', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor is an auditor', 'select api.return_case(%L, ''other'', ''D-PCS-01'', ''x'')', :'number');
select story.give_back(:'number', 'xt_pcs_91');
select story.refuses('xt_pcs_91', 'WB341 offer_was_answered', 'an offer is returned once', 'select api.return_case(%L, ''other'', ''D-PCS-01'', ''x'')', :'number');
select story.lets('xt_msb_91', 'and the case may be offered again', 'select api.dispatch_case(%L, ''FL'')', :'number');

-- What a unit on paper returned.
select story.offered_to('QMZJ') as number \gset
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'the office names the paper', 'select api.return_case(%L, ''other'', ''D-PCS-01'', ''x'', ''QMZJ'')', :'number');
select story.refuses('xt_pcs_91', 'WB207 only_paper_is_recorded_on_behalf', 'and only the office may', 'select api.return_case(%L, ''other'', ''D-PCS-01'', ''x'', ''QMZJ'', ''函'')', :'number');
select story.lets('xt_msb_91', 'then it is recorded', 'select api.return_case(%L, ''other'', ''D-PCS-01'', ''x'', ''QMZJ'', ''函'')', :'number');
select story.lets('xt_msb_91', 'at the time at which it was heard', 'select api.return_case(%L, ''other'', ''D-PCS-01'', ''x'', ''QMZJ'', ''函'', heard_at => (select offered_at from offers where case_number = %1$L))', :'number');

select * from finish();
rollback;
