-- record_visit: an attempt is recorded as well as a visit, with two times; a correction is a new event that names the old.
begin;
\ir ../helpers/street.sql
select plan(25);

select story.case_at('PCS') as number \gset
select story.as_login('xt_pcs_91', 'select event_id from api.record_visit(%L, false, ''无人应门'', now() - interval ''3 hours'')', :'number') as event_id \gset
select is(:'event_id', :'number' || '/4', 'the event has a number that people can say');
select is((select row(happened_at, recorded_at)::text from core.event where matter_id = story.matter(:'number') and kind = 'visited'),
  (select row(now() - interval '3 hours', last_at)::text from core.matter where matter_id = story.matter(:'number')), 'when it happened is claimed, when it was recorded is not');
select is(story.last_event(:'number'), 'visited {"child_seen": false}', 'whether the child was seen is told');
select is((select body from core.narrative where matter_id = story.matter(:'number') order by event_no desc limit 1), '无人应门', 'the words are in the vault');
select is(story.as_login('xt_pcs_91', 'select event_id from api.record_visit(%L, true, corrects => 4)', :'number'), :'number' || '/5', 'a correction is a new event');
select is((select supersedes from core.event where matter_id = story.matter(:'number') and event_no = 5), 4, 'that names the old');
select is((select count(*)::int from core.event where matter_id = story.matter(:'number') and kind = 'visited'), 2, 'and the old one stays');
select throws_ok(format('update core.event set detail = ''{}'' where matter_id = %s', story.matter(:'number')), 'WB002', null, 'nobody changes it, not even a superuser');
select throws_ok(format('delete from core.event where matter_id = %s', story.matter(:'number')), 'WB002', null, 'nor removes it');

select story.refuses('xt_pcs_91', 'WB108 unknown_event', 'what is no visit cannot be corrected', 'select api.record_visit(%L, true, corrects => 1)', :'number');
select story.refuses('xt_pcs_91', 'WB108 unknown_event', 'nor what does not exist', 'select api.record_visit(%L, true, corrects => 99)', :'number');
select story.refuses('xt_sq91_91', 'WB108 unknown_event', 'nor the visit of another unit', 'select api.record_visit(%L, true, corrects => 4)', :'number');
select story.refuses('xt_pcs_91', 'WB404 no_fact_from_the_future', 'nothing happened tomorrow', 'select api.record_visit(%L, true, happened_at => now() + interval ''1 second'')', :'number');
select story.refuses('xt_pcs_91', 'WB416 time_is_impossible', 'nor at no time at all', 'select api.record_visit(%L, true, happened_at => ''-infinity'')', :'number');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'whether the child was seen must be told', 'select api.record_visit(%L, null)', :'number');
select story.refuses('xt_pcs_91', 'WB401 text_too_long', 'in 4,000 characters', 'select api.record_visit(%L, true, repeat(''长'', 4001))', :'number');
select story.lets('xt_pcs_91', 'an act of the weeks before the lead is recorded afterwards', 'select api.record_visit(%L, true, happened_at => now() - interval ''29 days'')', :'number');
select story.refuses('xt_pcs_91', 'WB374 act_is_before_the_lead', 'one of long before it is another matter''s', 'select api.record_visit(%L, true, happened_at => now() - interval ''31 days'')', :'number');

-- Who visits.
select story.lets('xt_sq91_91', 'the community of the territory', 'select api.record_visit(%L, true)', :'number');
select story.lets('xt_ldz_91', 'the leading group', 'select api.record_visit(%L, true)', :'number');
select story.lets('xt_msb_91', 'the office', 'select api.record_visit(%L, true)', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'not the auditor', 'select api.record_visit(%L, true)', :'number');
select story.refuses('xt_sq92_91', 'WB101 no_such_case', 'not the community next door', 'select api.record_visit(%L, true)', :'number');
select story.offer(:'number', 'FL', 'xt_pcs_91');
select story.refuses('xt_fl_91', 'WB206 not_your_business', 'and not who was offered the case, until it has accepted', 'select api.record_visit(%L, true)', :'number');
select story.lets('xt_fl_91', 'then yes', 'select api.record_visit(%L, true)', (select :'number' from story.accept(:'number', 'xt_fl_91')));

select * from finish();
rollback;
