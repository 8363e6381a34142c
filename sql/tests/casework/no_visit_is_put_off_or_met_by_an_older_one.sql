-- The round of visits follows the risk, and no assessment puts off a visit that is owed; what is owed from an instant is met by a visit made after
-- it, whenever it is recorded. 2026-05-06 is a Wednesday.
--
-- Seen to fail: with core.plan_visits in the place of core.follow_risk (1 to 5), without the condition on what is overdue in it (4);
-- without each o.clock_from <= made in core.meet_visits (6 to 9), with it alone for the first contact (10).
begin;
\ir ../helpers/street.sql
\ir helpers/owed.sql
\ir ../helpers/endings.sql
select plan(11);

select story.clock('2026-05-06 10:00+08');
select story.case_at('PCS', risk => 'low') as number \gset
select story.assess(:'number', 'xt_pcs_91', 'low');
select story.clock('2026-05-08 10:00+08');
select story.assess(:'number', 'xt_pcs_91', 'low');
select story.owes(:'number', 'case.visit', 'the same risk leaves the round as it is', 'PCS 05-06 10:00 > 08-05 00:00');
select story.assess(:'number', 'xt_pcs_91', 'high');
select story.owes(:'number', 'case.visit', 'a higher one begins its own', 'PCS 05-06 10:00 > 08-05 00:00 replaced 05-08 10:00', 'PCS 05-08 10:00 > 05-16 00:00');
select story.clock('2026-05-15 10:00+08');
select story.assess(:'number', 'xt_pcs_91', 'emergency');
select story.owes(:'number', 'case.visit', 'unless what is owed is due before', 'PCS 05-06 10:00 > 08-05 00:00 replaced 05-08 10:00', 'PCS 05-08 10:00 > 05-16 00:00');
select story.clock('2026-05-20 10:00+08');
select story.assess(:'number', 'xt_pcs_91', 'medium'), story.as_login('xt_msb_91', 'select api.confirm_lowering(%L)', :'number');
select story.owes(:'number', 'case.visit', 'what is overdue stays so, though the risk be lowered', 'PCS 05-06 10:00 > 08-05 00:00 replaced 05-08 10:00', 'PCS 05-08 10:00 > 05-16 00:00');
select story.visit(:'number', 'xt_pcs_91');
select story.owes(:'number', 'case.visit', 'until the child is seen; the next is of the risk that holds',
  'PCS 05-06 10:00 > 08-05 00:00 replaced 05-08 10:00', 'PCS 05-08 10:00 > 05-16 00:00 met 05-20 10:00', 'PCS 05-20 10:00 > 06-23 00:00');

-- A visit that is told late, and was made before.
select story.clock('2026-06-20 10:00+08');
select story.visit(:'number', 'xt_pcs_91', true, '2026-05-19 10:00+08');
select is((select array_agg(o) from (select story.owed(:'number', 'case.visit') o offset 2) last), array['PCS 05-20 10:00 > 06-23 00:00'], 'is none of this round');
select story.as_login('xt_msb_91', 'select event_id from api.join_lead(%L, %L)', story.lead('xt_msb_91', 'SQ91', true), :'number');
select story.clock('2026-06-20 11:00+08');
select story.visit(:'number', 'xt_pcs_91', true, '2026-06-20 09:00+08');
select is((select array_agg(o) from (select story.owed(:'number', 'case.first_contact') o offset 1) last), array['holder 06-20 10:00 > 06-21 00:00'], 'danger told since is not seen to by a visit from before');
select story.visit(:'number', 'xt_pcs_91', true, '2026-06-20 10:30+08');
select is((select array_agg(o) from (select story.owed(:'number', 'case.first_contact') o offset 1) last), array['holder 06-20 10:00 > 06-21 00:00 met 06-20 10:30'], 'but by one from after');
select story.clock('2026-06-22 10:00+08');
select story.propose_closing(:'number', 'xt_pcs_91'), story.close(:'number');
select story.clock('2026-07-10 10:00+08');
select story.visit(:'number', 'xt_sq91_91', true, '2026-06-21 10:00+08');
select is((select array_agg(split_part(o, ' > ', 2)) from story.owed(:'number', 'close.followup') o), array['07-23 00:00'], 'nor is a closed case followed up by it');

-- Who saw the child on account of the lead has seen it.
select story.clock('2026-07-13 09:00+08');
select story.lead('xt_sq91_91', 'SQ91') as lead \gset
select story.clock('2026-07-13 11:00+08');
select story.open(:'lead', 'high', 'xt_sq91_91') as opened \gset
select story.visit(:'opened', 'xt_sq91_91', true, '2026-07-13 10:00+08');
select story.owes(:'opened', 'case.first_contact', 'before the case was opened', 'holder 07-13 11:00 > 07-14 11:00 met 07-13 11:00');
select is_empty('select * from story.lateness_lost', 'each late minute is somebody''s');
select story.commit_check();

select * from finish();
rollback;
