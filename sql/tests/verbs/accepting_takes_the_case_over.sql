-- accept_case: from the instant of accepting, not of the offer, the other unit answers; the former holder's interval ends
-- at that very instant. The office may record an answer that came on paper, and only that.
begin;
\ir ../helpers/street.sql
select plan(27);

select story.offered_to('PCS') as number \gset
select story.accept(:'number', 'xt_pcs_91') as accepted \gset
select is(story.holder(:'number'), 'PCS', 'the police answer for the case');
select is(:'accepted', (select max(recorded_at)::text from core.event where matter_id = story.matter(:'number')), 'the verb tells the instant');
select results_eq(
  format('select u.code, lower(r.held), upper(r.held) from core.responsibility r join core.unit u using (unit_id) where matter_id = %s order by held', story.matter(:'number')),
  format($$ values ('MSB', (select lower(life) from core.matter where matter_id = %s), %L::timestamptz), ('PCS', %2$L, null) $$, story.matter(:'number'), :'accepted'),
  'one interval ends where the next begins');
select is((select answer from core.offer where matter_id = story.matter(:'number')), 'accepted', 'the offer is answered');
select results_eq(format('select ending, ended_at from core.obligation where kind = ''case.accept'' and matter_id = %s', story.matter(:'number')), format('values (''met'', %L::timestamptz)', :'accepted'),
  'what was owed is done');
select story.refuses('xt_pcs_91', 'WB341 offer_was_answered', 'an offer is accepted once', 'select api.accept_case(%L)', :'number');
select story.commit_check();

-- The same words for everything that a stranger must not tell apart.
select story.offered_to('PCS') as number \gset
select story.refuses('xt_fl_91', 'WB100 no_such_offer', 'an offer to somebody else', 'select api.accept_case(%L)', :'number');
select story.refuses('xt_msb_91', 'WB100 no_such_offer', 'even by the office that made it', 'select api.accept_case(%L)', :'number');
select is((story.told('xt_fl_91', 'select api.accept_case(%L)', array[:'number'])).message,
  replace((story.told('xt_fl_91', 'select api.accept_case(%L)', array['2026-00000' || core.check_character('202600000')])).message, '2026-00000' || core.check_character('202600000'), :'number'),
  'is refused in the words for a case that does not exist');
select story.refuses('xt_fl_91', 'WB103 mistyped_number', 'a mistyped number is told apart', 'select api.accept_case(''2026-AAAAAB'')');
select story.as_login('xt_msb_91', 'select api.withdraw_offer(%L)', :'number');
select story.refuses('xt_pcs_91', 'WB100 no_such_offer', 'an offer that was withdrawn', 'select api.accept_case(%L)', :'number');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'the leading group accepts nothing', 'select api.accept_case(%L)', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor does an auditor', 'select api.accept_case(%L)', :'number');
select story.refuses('xt_fx91_91', '42501', 'nor an analyst', 'select api.accept_case(%L)', :'number');
select story.lets('xt_sq91_wg01_91', 'a grid accepts', 'select api.accept_case(%L)', story.offered_to('SQ91_WG01', 'SQ91'));
select story.lets('xt_sq91_91', 'a community accepts', 'select api.accept_case(%L)', story.offered_to('SQ91'));
select story.lets('xt_off_91', 'and the other seat of the office', 'select api.accept_case(%L)', story.offered_to('OFF', 'FL'));

-- On behalf of a unit that answers on paper.
select story.offered_to('QMZJ') as number \gset
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'without the paper nothing is recorded', 'select api.accept_case(%L, ''QMZJ'')', :'number');
select story.refuses('xt_fl_91', 'WB207 only_paper_is_recorded_on_behalf', 'only the office records on behalf', 'select api.accept_case(%L, ''QMZJ'', ''函'')', :'number');
select story.refuses('xt_msb_91', 'WB207 only_paper_is_recorded_on_behalf', 'and not for a unit that has a login', 'select api.accept_case(%L, ''PCS'', ''函'')', story.offered_to('PCS'));
select story.refuses('xt_msb_91', 'WB104 unknown_unit', 'nor for nobody', 'select api.accept_case(%L, ''NOBODY'', ''函'')', :'number');
select story.refuses('xt_msb_91', 'WB404 no_fact_from_the_future', 'what was heard tomorrow', 'select api.accept_case(%L, ''QMZJ'', ''函'', now() + interval ''1 hour'')', :'number');
select story.refuses('xt_msb_91', 'WB417 heard_before_it_was_offered', 'or before the offer', 'select api.accept_case(%L, ''QMZJ'', ''函'', now() - interval ''1 hour'')', :'number');
select story.as_login('xt_msb_91', 'select api.accept_case(%L, ''区民政局'', ''渝北民函 1 号'')', :'number');
select is(story.holder(:'number'), 'QMZJ', 'the unit that answered on paper holds the case');
select is((select u.code || ' ' || g.role_name from core.event e join core.unit u on u.unit_id = e.unit_id join core.login g using (login_id)
  where e.matter_id = story.matter(:'number') and e.kind = 'accepted'), 'QMZJ xt_msb_91', 'it is its act, and who recorded it is known');
select is((select body from core.narrative n join core.event e using (matter_id, event_no) where e.matter_id = story.matter(:'number') and e.kind = 'accepted'),
  '渝北民函 1 号', 'on what paper, too');
select is(story.as_login('xt_msb_91', 'select on_behalf from case_timeline where case_number = %L and event = ''accepted''', :'number'), 'true', 'the timeline tells that it was recorded on behalf');

select * from finish();
rollback;
