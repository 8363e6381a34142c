-- dispatch_case: whoever holds a case answers for it until the other unit has accepted; the other unit owes an answer
-- within the time of the risk, by a rule that is frozen with it.
begin;
\ir ../helpers/street.sql
select plan(32);

select story.case_at('MSB', risk => 'emergency') as number \gset
select is(story.as_login('xt_msb_91', 'select to_unit_code from api.dispatch_case(%L, ''仙桃派出所'', ''d-pcs-04'', ''请处置'')', :'number'), 'PCS', 'a unit is found by its name');
select is(story.holder(:'number'), 'MSB', 'after an offer the holder is who it was');
select is(story.last_event(:'number'), 'dispatched {"to": "PCS", "duty": "D-PCS-04", "risk": "emergency"}', 'the offer is an event');
select results_eq(
  format('select u.code, o.due_at - o.clock_from, o.rule_frozen ->> ''basis'' from core.obligation o join core.unit u on u.unit_id = o.owed_by_unit_id where o.kind = ''case.accept'' and o.matter_id = %s', story.matter(:'number')),
  $$ values ('PCS', interval '2 hours', '三(二)') $$, 'the other unit itself owes the answer, in an emergency within two hours, by a rule with its source');
select story.refuses('xt_msb_91', 'WB302 already_offered', 'one offer at a time', 'select api.dispatch_case(%L, ''FL'')', :'number');
update core.deadline_rule set valid = tstzrange(lower(valid), now()) where kind = 'case.accept';
select is((select o.due_at - o.clock_from from core.obligation o where o.kind = 'case.accept' and o.matter_id = story.matter(:'number')), interval '2 hours', 'a rule that ends changes no deadline that it set');

select story.case_at('MSB') as number \gset
select is(story.as_login('xt_msb_91', 'select due_unknown from api.dispatch_case(%L, ''PCS'')', :'number'), null, 'without a rule in force nothing is guessed');
select is(story.holder(:'number') || ' ' || (select count(*) from core.offer where matter_id = story.matter(:'number')), 'MSB 1', 'and nothing is blocked');

select story.case_at('MSB') as number \gset
select story.refuses('xt_msb_91', 'WB104 unknown_unit', 'to a unit that does not exist', 'select api.dispatch_case(%L, ''NOBODY'')', :'number');
select matches((story.told('xt_msb_91', 'select api.dispatch_case(%L, ''派出所'')', array[:'number'])).hint, 'PCS', 'the nearest unit is the hint');
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'to a class of units', 'select api.dispatch_case(%L, ''SCH'')', :'number');
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'to an auditing unit', 'select api.dispatch_case(%L, ''SJ91'')', :'number');
select story.refuses('xt_msb_91', 'WB410 already_the_holder', 'to the holder', 'select api.dispatch_case(%L, ''MSB'')', :'number');
select story.refuses('xt_msb_91', 'WB411 leading_group_is_not_offered', 'to the leading group', 'select api.dispatch_case(%L, ''LDZ'')', :'number');
select story.refuses('xt_msb_91', 'WB409 outside_the_territory', 'to the community of another territory', 'select api.dispatch_case(%L, ''SQ92'')', :'number');
select story.refuses('xt_msb_91', 'WB106 unknown_duty', 'by a duty that does not exist', 'select api.dispatch_case(%L, ''PCS'', ''D-PCS-99'')', :'number');
select story.refuses('xt_msb_91', 'WB412 duty_is_not_that_units', 'by a duty of somebody else', 'select api.dispatch_case(%L, ''PCS'', ''D-FL-01'')', :'number');
select story.lets('xt_msb_91', 'by a duty that all communities have', 'select api.dispatch_case(%L, ''SQ91'', ''D-SQ-05'')', :'number');
select story.lets('xt_msb_91', 'to a grid of the territory', 'select api.dispatch_case(%L, ''SQ91_WG01'')', :'number');
select story.lets('xt_msb_91', 'to a unit that answers on paper', 'select api.dispatch_case(%L, ''QMZJ'')', :'number');
select story.refuses('xt_msb_91', 'WB103 mistyped_number', 'a mistyped case', 'select api.dispatch_case(''2026-AAAAAB'', ''PCS'')');

-- Who offers.
select story.refuses('xt_sq91_91', 'WB203 not_the_holder', 'who only sees the case offers nothing', 'select api.dispatch_case(%L, ''PCS'')', :'number');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'who does not see it learns nothing', 'select api.dispatch_case(%L, ''PCS'')', :'number');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'the leading group assigns, it does not offer', 'select api.dispatch_case(%L, ''PCS'')', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'an auditor offers nothing', 'select api.dispatch_case(%L, ''PCS'')', :'number');
select story.refuses('xt_fx91_91', '42501', 'nor does an analyst', 'select api.dispatch_case(%L, ''PCS'')', :'number');
select story.lets('xt_pcs_91', 'an agency offers what it holds', 'select api.dispatch_case(%L, ''FL'')', story.case_at('PCS'));
select story.lets('xt_msb_91', 'the office offers what others hold', 'select api.dispatch_case(%L, ''FL'')', story.case_at('PCS'));
select story.offer(story.case_at('PCS'), 'FL') as of_police \gset
select is((select u.code from core.offer o join core.unit u on u.unit_id = o.from_unit_id where o.answer is null and o.matter_id = story.matter(:'of_police')),
  'PCS', 'and then it is the holder, not the office, that goes on answering');
select story.lets('xt_sq91_wg01_91', 'a grid offers to its community', 'select api.dispatch_case(%L, ''SQ91'')', story.case_at('SQ91_WG01'));
select story.refuses('xt_sq91_wg01_91', 'WB413 grid_offers_to_its_community', 'and to nobody else', 'select api.dispatch_case(%L, ''PCS'')', story.case_at('SQ91_WG01'));
select story.propose_closing(:'number', 'xt_msb_91');
select story.close(:'number');
select story.refuses('xt_msb_91', 'WB301 matter_has_ended', 'what is closed is offered to nobody', 'select api.dispatch_case(%L, ''PCS'')', :'number');

select * from finish();
rollback;
