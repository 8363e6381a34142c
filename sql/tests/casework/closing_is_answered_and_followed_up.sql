-- close.confirm and close.followup: a proposal to close is answered by a second person in time, confirmed or refused; after the closing
-- the child is seen twice more. 2026-03-02 is a Monday.
--
-- Seen to fail: without core.owe in api.propose_closing (2, 6, 7) and api.confirm_closing (20 and more); without core.settle in
-- api.refuse_closing (6, 11, 12) and core.hand_over (12); without core.check_second_person in api.refuse_closing (15 to 17); without
-- `o.clock_from <= done` (24 to 27) and without the second follow-up (26, 27) in core.meet_visits.
begin;
\ir ../helpers/street.sql
\ir helpers/owed.sql
select plan(30);

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number \gset
select story.refuses('xt_msb_91', 'WB305 no_closing_proposed', 'what nobody proposed is not refused', 'select api.refuse_closing(%L, ''x'')', :'number');
select story.propose_closing(:'number', 'xt_pcs_91');
select story.owes(:'number', 'close.confirm', 'the office answers within three working days', 'MSB 03-02 09:00 > 03-06 00:00');
select story.clock('2026-03-06 01:00+08');
select story.refuses('xt_pcs_92', 'WB202 not_for_your_group', 'no agency refuses', 'select api.refuse_closing(%L, ''x'')', :'number');
select story.refuses('xt_sq91_91', 'WB202 not_for_your_group', 'no community', 'select api.refuse_closing(%L, ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'a refusal says why', 'select api.refuse_closing(%L, '''')', :'number');
select story.as_login('xt_msb_91', 'select api.refuse_closing(%L, ''尚未走访'')', :'number');
select story.owes(:'number', 'close.confirm', 'a refusal meets it', 'MSB 03-02 09:00 > 03-06 00:00 met 03-06 01:00');
select results_eq(format('select story.late(%L, ''close.confirm'')', :'number'), array['MSB 60'], 'an hour late, which is the office''s and not the holder''s');
select is(story.holder(:'number'), 'PCS', 'the holder answers as before');
select is(story.as_login('xt_pcs_91', 'select status from api.cases where case_number = %L', :'number'), 'open', 'and the case goes on');
select story.refuses('xt_msb_91', 'WB305 no_closing_proposed', 'it is refused once', 'select api.refuse_closing(%L, ''x'')', :'number');
select story.propose_closing(:'number', 'xt_pcs_91');
select story.owes(:'number', 'close.confirm', 'a second proposal begins its own', 'MSB 03-02 09:00 > 03-06 00:00 met 03-06 01:00', 'MSB 03-06 01:00 > 03-12 00:00');
select story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''SFS'', ''D-SFS-01'')', :'number');
select story.owes(:'number', 'close.confirm', 'a hand-over voids what the former holder proposed', 'MSB 03-02 09:00 > 03-06 00:00 met 03-06 01:00', 'MSB 03-06 01:00 > 03-12 00:00 void 03-06 01:00');
select story.refuses('xt_msb_91', 'WB305 no_closing_proposed', 'of which nothing is left to confirm', 'select api.confirm_closing(%L)', :'number');

-- Four eyes, also for a refusal.
select story.case_at() as own \gset
select story.propose_closing(:'own', 'xt_msb_91');
select story.owes(:'own', 'close.confirm', 'what the office proposes the leading group answers', 'LDZ 03-06 01:00 > 03-12 00:00');
select story.refuses('xt_msb_91', 'WB204 another_person_must_confirm', 'not the same person', 'select api.refuse_closing(%L, ''x'')', :'own');
select story.refuses('xt_msb_92', 'WB204 another_person_must_confirm', 'not another of the same unit', 'select api.refuse_closing(%L, ''x'')', :'own');
select story.refuses('xt_off_92', 'WB204 another_person_must_confirm', 'not its other seat', 'select api.refuse_closing(%L, ''x'')', :'own');
select story.lets('xt_xtjd_91', 'any unit of the leading group may', 'select api.refuse_closing(%L, ''x'')', :'own');

-- After the closing: the community goes to see the child, once within 30 days, once more within 60.
select story.propose_closing(:'number', 'xt_sfs_91');
select story.owes_nothing(:'number', 'close.followup', 'nothing before the closing');
select story.clock('2026-03-09 09:00+08');
select story.close(:'number', 'xt_msb_91');
select story.owes(:'number', 'close.followup', 'within thirty days, by the community of the place', 'SQ91 03-09 09:00 > 04-09 00:00');
select is(story.as_login('xt_sq91_91', 'select next_command from api.my_work where number = %L and kind = ''close.followup''', :'number'), 'visit add ' || :'number', 'which is told so');
select story.visit(:'number', 'xt_msb_91');
select story.owes(:'number', 'close.followup', 'a visit of the office is not the community''s', 'SQ91 03-09 09:00 > 04-09 00:00');
select story.visit(:'number', 'xt_sq91_91', false);
select story.owes(:'number', 'close.followup', 'an attempt meets nothing', 'SQ91 03-09 09:00 > 04-09 00:00');
select story.clock('2026-03-10 09:00+08');
select story.visit(:'number', 'xt_sq91_91', true, '2026-03-09 08:00+08');
select story.owes(:'number', 'close.followup', 'nor does a visit that was made before the closing', 'SQ91 03-09 09:00 > 04-09 00:00');
select story.clock('2026-04-20 09:00+08');
select results_eq(format('select story.late(%L, ''close.followup'')', :'number'), array['SQ91 16380'], 'late, the community answers, though nobody holds the case');
select story.visit(:'number', 'xt_sq91_91') as wrong \gset
select story.owes(:'number', 'close.followup', 'met, and the second one is owed', 'SQ91 03-09 09:00 > 04-09 00:00 met 04-20 09:00', 'SQ91 04-20 09:00 > 06-23 00:00');
select story.visit(:'number', 'xt_sq91_91', false, null, :wrong);
select story.owes(:'number', 'close.followup', 'corrected, the first one is owed again, and the second not yet',
  'SQ91 03-09 09:00 > 04-09 00:00 met 04-20 09:00', 'SQ91 04-20 09:00 > 06-23 00:00 replaced 04-20 09:00', 'SQ91 03-09 09:00 > 04-09 00:00');
select story.visit(:'number', 'xt_sq91_91');
select story.visit(:'number', 'xt_sq91_91');
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'number') and kind = 'close.followup' and ended_at is null), 0, 'after the second one nothing more is owed');
select is((select string_agg(kind, ' ') from core.obligation where matter_id = story.matter(:'number') and ended_at is null), 'lead.feedback', 'on the whole case, but that the reporter is not told yet');
select story.open(story.as_login('xt_msb_91', 'select lead_number from api.record_lead(''hotline'', ''来电'')'), 'low') as nowhere \gset
select story.propose_closing(:'nowhere', 'xt_msb_91');
select story.close(:'nowhere');
select story.owes(:'nowhere', 'close.followup', 'without a place, the office goes', 'MSB 04-20 09:00 > 05-21 00:00');
select story.commit_check();

select * from finish();
rollback;
