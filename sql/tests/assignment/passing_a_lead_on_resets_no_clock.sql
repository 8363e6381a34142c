-- The screening of a lead has one deadline from its recording, whoever holds it: offering, returning, withdrawing, accepting
-- and assigning leave it as it was, and its late minutes fall to whoever held the lead while they ran.
--
-- Seen to fail: with another lead.screen begun in core.hand_over, tests 6 to 9.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select plan(12);

select story.clock('2026-03-02 09:00+08');
select story.lead('xt_sq91_91', null, true) as lead \gset
select story.owes(:'lead', 'lead.screen', 'a child in danger: two hours', 'holder 03-02 09:00 > 03-02 11:00');
select story.clock('2026-03-02 09:30+08');
select story.as_login('xt_sq91_91', 'select lead_number from api.dispatch_lead(%L, ''MSB'')', :'lead');
select story.owes(:'lead', 'lead.screen', 'as it was when offered', 'holder 03-02 09:00 > 03-02 11:00');
select story.owes(:'lead', 'case.accept', 'an answer is owed besides', 'MSB 03-02 09:30 > 03-02 11:30');
select story.clock('2026-03-02 12:00+08');
select story.as_login('xt_msb_91', 'select returned_at from api.return_lead(%L, ''other'', ''D-MSB-01'', ''材料不全'')', :'lead');
select story.owes(:'lead', 'lead.screen', 'when returned', 'holder 03-02 09:00 > 03-02 11:00');
select story.as_login('xt_sq91_91', 'select lead_number from api.dispatch_lead(%L, ''PCS'')', :'lead');
select story.as_login('xt_sq91_91', 'select api.withdraw_lead_offer(%L)', :'lead');
select story.owes(:'lead', 'lead.screen', 'when withdrawn', 'holder 03-02 09:00 > 03-02 11:00');
select story.as_login('xt_sq91_91', 'select lead_number from api.dispatch_lead(%L, ''PCS'')', :'lead');
select story.clock('2026-03-02 13:00+08');
select story.as_login('xt_pcs_91', 'select api.accept_lead(%L)', :'lead');
select story.owes(:'lead', 'lead.screen', 'when accepted', 'holder 03-02 09:00 > 03-02 11:00');
select story.clock('2026-03-02 16:00+08');
select story.as_login('xt_ldz_91', 'select api.assign_lead(%L, ''SQ91'', ''D-SQ-05'')', :'lead');
select story.owes(:'lead', 'lead.screen', 'when assigned', 'holder 03-02 09:00 > 03-02 11:00');
select story.clock('2026-03-02 16:30+08');
select story.as_login('xt_sq91_91', 'select status from api.screen_lead(%L, ''属实'')', :'lead');
select story.owes(:'lead', 'lead.screen', 'until somebody has screened it', 'holder 03-02 09:00 > 03-02 11:00 met 03-02 16:30');
select results_eq(format('select story.late(%L, ''lead.screen'')', :'lead'), array['SQ91 120', 'MSB 30', 'PCS 180'],
  'late by five hours and a half: to each what it held, and to the office its silence beyond the time to answer');
select is((select sum(l.minutes)::text from core.lateness(story.matter(:'lead')) l join core.obligation o using (obligation_id) where o.kind = 'lead.screen'),
  story.as_login('xt_msb_91', 'select late_minutes from api.obligations where lead_number = %L and kind = ''lead.screen''', :'lead'), 'together what everybody is told');
select results_eq(format('select story.late(%L, ''case.accept'')', :'lead'), array['MSB 30'], 'the answer was owed by who was offered it, and by nobody else');
select is((select sum(core.minutes(lower(r.held), upper(r.held))) from core.responsibility r where r.matter_id = story.matter(:'lead') and not upper_inf(r.held)), 420::numeric, 'no minute of the seven hours was nobody''s');
select story.commit_check();

select * from finish();
rollback;
