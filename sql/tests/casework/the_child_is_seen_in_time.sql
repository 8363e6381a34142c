-- case.first_contact and case.visit: only a visit at which the child was seen meets them; who visits meets its own round only; a
-- correction brings back what the wrong entry had met, and only that.
--
-- Seen to fail: without core.owe in core.start_case (1 to 6), core.take_up_case (23, 24), core.plan_visits; with an attempt taken for a
-- visit (5, 10 to 12); without core.owe_again (12, 15, 17), core.ended_since in it (16 to 18), or its refusal of a second correction (14, 15);
-- with any unit's visit (9, 10); with a new holder's clock from the acceptance (20, 21); without the office acting for a paper unit (26).
begin;
\ir ../helpers/street.sql
\ir helpers/owed.sql
select plan(26);

-- How soon, by risk. 2026-03-02 is a Monday.
select story.clock('2026-03-02 09:00+08');
select story.owes(story.case_at(risk => 'emergency'), 'case.first_contact', 'emergency: the same day', 'holder 03-02 09:00 > 03-03 00:00');
select story.case_at(risk => 'high') as number \gset
select story.owes(:'number', 'case.first_contact', 'high: 24 hours', 'holder 03-02 09:00 > 03-03 09:00');
select story.owes(story.case_at(risk => 'medium'), 'case.first_contact', 'medium: three working days', 'holder 03-02 09:00 > 03-06 00:00');
select story.owes(story.case_at(risk => 'low'), 'case.first_contact', 'low: five working days', 'holder 03-02 09:00 > 03-10 00:00');
select story.clock('2026-03-02 14:00+08');
select story.visit(:'number', 'xt_msb_91', false) as attempt \gset
select story.owes(:'number', 'case.first_contact', 'an attempt meets nothing', 'holder 03-02 09:00 > 03-03 09:00');
select story.visit(:'number', 'xt_sq91_91') as seen \gset
select story.owes(:'number', 'case.first_contact', 'whoever saw the child first meets it', 'holder 03-02 09:00 > 03-03 09:00 met 03-02 14:00');
select story.owes_nothing(:'number', 'case.visit', 'a round begins with an assessment only');

-- The round of each risk, from the assessment.
create temporary table round_of on commit drop as
select risk, story.case_at('PCS', risk => risk) as number from unnest(array['emergency', 'high', 'medium', 'low']) risk;
select story.assess(number, 'xt_pcs_91', risk) from round_of;
select results_eq('select story.owed(number, ''case.visit'') from round_of order by risk', array[
  'PCS 03-02 14:00 > 03-06 00:00', 'PCS 03-02 14:00 > 03-10 00:00', 'PCS 03-02 14:00 > 06-02 00:00', 'PCS 03-02 14:00 > 04-02 00:00'],
  'three days, seven, ninety (a Sunday, so the Monday after), thirty; owed by the holder itself');

select number from round_of where risk = 'high' \gset
select story.clock('2026-03-04 10:00+08');
select story.visit(:'number', 'xt_sq91_91');
select story.owes(:'number', 'case.visit', 'a visit of the community does not meet the round of the police', 'PCS 03-02 14:00 > 03-10 00:00');
select story.visit(:'number', 'xt_pcs_91', false);
select story.owes(:'number', 'case.visit', 'nor does their own attempt', 'PCS 03-02 14:00 > 03-10 00:00');
select story.visit(:'number', 'xt_pcs_91') as wrong \gset
select story.owes(:'number', 'case.visit', 'a visit at which they saw the child does, and the next one is owed from it',
  'PCS 03-02 14:00 > 03-10 00:00 met 03-04 10:00', 'PCS 03-04 10:00 > 03-12 00:00');

-- A wrong entry is corrected: what it met is owed again by its old clock, what it began is replaced.
select story.clock('2026-03-05 10:00+08');
select story.visit(:'number', 'xt_pcs_91', false, null, :wrong);
select story.owes(:'number', 'case.visit', 'the correction brings it back with its old clock, and takes away what the wrong entry began',
  'PCS 03-02 14:00 > 03-10 00:00 met 03-04 10:00', 'PCS 03-04 10:00 > 03-12 00:00 replaced 03-05 10:00', 'PCS 03-02 14:00 > 03-10 00:00');
select story.owes(:'number', 'case.first_contact', 'what another visit had met stays met', 'holder 03-02 14:00 > 03-03 14:00 met 03-04 10:00');
select story.visit(:'number', 'xt_pcs_91', false, null, :wrong);
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'number') and kind = 'case.visit' and ended_at is null), 1, 'corrected twice it is owed once');
select story.visit(:'number', 'xt_pcs_91');
select story.visit(:'number', 'xt_pcs_91', false, null, :wrong);
select story.owes(:'number', 'case.visit', 'and once it was made good, a third correction brings nothing back',
  'PCS 03-02 14:00 > 03-10 00:00 met 03-04 10:00', 'PCS 03-04 10:00 > 03-12 00:00 replaced 03-05 10:00',
  'PCS 03-02 14:00 > 03-10 00:00 met 03-05 10:00', 'PCS 03-05 10:00 > 03-13 00:00');

-- Two visits, and the first was wrong: the second met what the first had not.
select number from round_of where risk = 'low' \gset
select story.clock('2026-03-06 10:00+08');
select story.visit(:'number', 'xt_pcs_91') as wrong \gset
select story.clock('2026-03-09 10:00+08');
select story.visit(:'number', 'xt_pcs_91');
select story.clock('2026-03-10 10:00+08');
select story.visit(:'number', 'xt_pcs_91', false, null, :wrong);
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'number') and kind = 'case.first_contact' and ended_at is null), 0,
  'case.first_contact: of two visits the first was wrong; the second saw the child');
select is(array(select story.owed(:'number', 'case.first_contact')), array['holder 03-02 14:00 > 03-10 00:00 met 03-06 10:00', 'holder 03-02 14:00 > 03-10 00:00 met 03-09 10:00'],
  'case.first_contact: by its old clock, when the second was made');
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'number') and kind = 'case.visit' and ended_at is null), 1,
  'case.visit: one round goes on');

-- A visit beforehand meets no follow-up, see closing_is_answered_and_followed_up.sql. A new risk replaces the round.
select number from round_of where risk = 'medium' \gset
select story.assess(:'number', 'xt_pcs_91', 'emergency');
select story.owes(:'number', 'case.visit', 'a higher risk replaces the round, and edits nothing',
  'PCS 03-02 14:00 > 04-02 00:00 replaced 03-10 10:00', 'PCS 03-10 10:00 > 03-14 00:00');

-- A new holder: first contact from the dispatch, and a round of its own; the former one's ends there.
select story.offer(:'number', 'FL', 'xt_pcs_91');
select story.clock('2026-03-16 10:00+08');
select story.accept(:'number', 'xt_fl_91');
select story.owes(:'number', 'case.visit', 'the new holder''s round counts from the dispatch; the former holder was late until it was replaced',
  'PCS 03-02 14:00 > 04-02 00:00 replaced 03-10 10:00', 'PCS 03-10 10:00 > 03-14 00:00 replaced 03-16 10:00', 'FL 03-10 10:00 > 03-14 00:00');
select results_eq(format('select story.late(%L, ''case.visit'')', :'number'), array['FL 3480', 'PCS 3480'], 'each answers for its own');
select story.owes(:'number', 'case.first_contact', 'nobody has seen the child yet: the first contact goes over as it was', 'holder 03-02 14:00 > 03-06 00:00');
select story.visit(:'number', 'xt_fl_91');
select story.accept(story.offer(:'number', 'SFS', 'xt_fl_91'), 'xt_sfs_91');
select story.owes(:'number', 'case.first_contact', 'once met, the next holder owes one of its own', 'holder 03-02 14:00 > 03-06 00:00 met 03-16 10:00', 'holder 03-16 10:00 > 03-17 00:00');
select story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''PCS'', ''D-PCS-04'')', :'number');
select story.owes(:'number', 'case.first_contact', 'an assignment does not begin it again', 'holder 03-02 14:00 > 03-06 00:00 met 03-16 10:00', 'holder 03-16 10:00 > 03-17 00:00');

-- A unit that answers on paper cannot record its visits: what the office records meets them; what a community does, does not.
select story.case_at() as number \gset
select story.offer(:'number', 'JZBH');
select story.as_login('xt_msb_91', 'select api.accept_case(%L, ''JZBH'', ''复函'')', :'number');
select story.assess(:'number', 'xt_msb_91', 'high');
select story.visit(:'number', 'xt_sq91_91');
select story.owes(:'number', 'case.visit', 'on paper: not by the community', 'JZBH 03-16 10:00 > 03-24 00:00');
select story.visit(:'number', 'xt_msb_91');
select story.owes(:'number', 'case.visit', 'but by the office', 'JZBH 03-16 10:00 > 03-24 00:00 met 03-16 10:00', 'JZBH 03-16 10:00 > 03-24 00:00');
select story.commit_check();

select * from finish();
rollback;
