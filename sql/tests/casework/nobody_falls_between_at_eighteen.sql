-- From the month of the day 90 days before the 18th birthday the holder owes a plan, once; the case does not end by itself. What is shown
-- of it tells the birth date no nearer than that month.
--
-- Seen to fail: without the `not exists` and without leaving_plan_from in core.owe_leaving_plans; without core.settle in
-- api.record_leaving_plan.
begin;
\ir ../helpers/street.sql
\ir ../helpers/endings.sql
\ir helpers/owed.sql
select * from no_plan();

-- The 18th birthday is 2026-08-29; 90 days before is 2026-05-31. A day later is another month.
select story.clock('2026-03-02 09:00+08');
select story.born(story.case_at('PCS'), '2008-08-29') as number, story.born(story.case_at('PCS'), '2008-08-30') as later, story.born(story.case_at('PCS'), null) as unknown \gset
create function story.swept(number text, dry_run boolean default false) returns text
language sql as $$ select story.as_login('xt_msb_91', 'select concat_ws('' '', step, unit_code, kind_name, done, problem) from api.sweep(%L) where number = %L and step = ''owe''', dry_run::text, number) $$;
select story.clock('2026-04-30 23:59:59+08');
select is(story.swept(:'number'), null, 'before that month nothing is owed');
select story.clock('2026-05-01 00:00+08');
select is(story.swept(:'number', true), 'owe PCS 满十八周岁安排 f', 'a dry run tells');
select story.owes_nothing(:'number', 'age18.plan', 'and does nothing');
select is(story.swept(:'number'), 'owe PCS 满十八周岁安排 t', 'from its first day, the sweep makes it owed');
select is(story.swept(:'later') is null and story.swept(:'unknown') is null, true, 'a birthday a day later is of the next month, and of an unknown one nobody knows');
select is(story.swept(:'number'), null, 'a second sweep does nothing');
select story.owes(:'number', 'age18.plan', 'sixty days, by the holder as such', 'holder 05-01 00:00 > 07-01 00:00');
select is((select detail::text from core.event where matter_id = story.matter(:'number') and kind = 'adulthood_near'), '{}', 'no birth date is told');
select story.clock('2026-06-10 09:00+08');
select story.swept(:'later');
select story.owes(:'later', 'age18.plan', 'swept ten days late, the clock has run since that day', 'holder 06-01 00:00 > 08-01 00:00');
select story.born(story.case_at('PCS'), '2008-07-01') as newer \gset
select story.swept(:'newer');
select story.owes(:'newer', 'age18.plan', 'of a case opened since, from its opening', 'holder 06-10 09:00 > 08-11 00:00');
select story.accept(story.offer(:'number', 'FL', 'xt_pcs_91'), 'xt_fl_91');
select is(story.as_login('xt_fl_91', 'select next_command from api.my_work where number = %L and kind = ''age18.plan''', :'number'), 'case leaving-plan ' || :'number', 'it goes over with the case');
select story.as_login('xt_fl_91', 'select event_id from api.record_leaving_plan(%L, ''就读职校，联系住处'')', :'number');
select story.owes(:'number', 'age18.plan', 'met by the plan', 'holder 05-01 00:00 > 07-01 00:00 met 06-10 09:00');
select story.swept(:'number');
select story.owes(:'number', 'age18.plan', 'and owed no more', 'holder 05-01 00:00 > 07-01 00:00 met 06-10 09:00');
select story.clock('2026-09-01 09:00+08');
select is(story.swept(:'number'), null, 'on the birthday the sweep ends nothing');
select is(story.holder(:'number'), 'FL', 'somebody answers still');
select story.as_login('xt_fl_91', 'select event_id from api.end_at_18(%L, ''已安顿'')', :'number'), story.close(:'number', 'xt_msb_91');
select is(story.holder(:'number'), null, 'until two persons end it');
select story.commit_check();

select * from finish();
rollback;
