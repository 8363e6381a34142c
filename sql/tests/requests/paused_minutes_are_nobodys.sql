-- ask_pause, answer_request, end_pause: while a pause that was granted lasts, nobody is late and nothing is demanded; before it
-- is granted and after it ended every minute counts, and the sum of all parts is the whole.
--
-- 2026-03-02 is a Monday. The clock is read a second after the hour, since acts of one instant lie
-- microseconds apart. Seen to fail: with pauses left out of core.unpaused, and with a `during` that end_pause leaves.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.audited_lateness(number text) returns setof bigint
language sql as $$
  select string_to_table(story.as_login('xt_msb_91', 'select string_agg(minutes::text, '','') from api.audit_case(%L) where section = ''lateness'' and what = core.label(''obligation'', ''case.first_contact'')', number), ',')::bigint
$$;
create function story.late_minutes(number text) returns text
language sql as $$
  select concat_ws(' / ', (select string_agg(l, ', ') from story.late(number, 'case.first_contact') l),
    story.as_login('xt_msb_91', 'select late_minutes || '' '' || overdue from obligations where kind = ''case.first_contact'' and case_number = %L', number),
    (select sum(minutes) from story.audited_lateness(number) minutes))
$$;

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number \gset
select story.clock('2026-03-03 10:00:01+08');
select is(story.late_minutes(:'number'), 'PCS 60 / 60 true / 60', 'an hour late');
select matches(story.as_login('xt_pcs_91', 'select event_id from api.ask_pause(%L, %L, ''随家人外出'')', :'number', '2026-03-06 10:00+08'), '^' || :'number' || '/[0-9]+$', 'a pause is asked for');
select is(story.as_login('xt_msb_91', 'select concat_ws('' '', kind, asked_by_code, granted, since is null) from requests where case_number = %L', :'number'), 'pause PCS t', 'everybody concerned sees that it waits');
select story.clock('2026-03-03 12:00:01+08');
select is(story.late_minutes(:'number'), 'PCS 180 / 180 true / 180', 'as long as nobody has granted it, every minute counts');
select is(story.as_login('xt_ldz_91', 'select concat_ws('' '', kind, until = %L, answered_at = core.now()) from api.answer_request(%L, true)', '2026-03-06 10:00+08', :'number'), 'pause t t', 'it is granted');
select story.clock('2026-03-05 12:00:01+08');
select is(story.late_minutes(:'number'), 'PCS 180 / 180 true / 180', 'two days of the pause are nobody''s');
select is((select count(*)::int from core.due_step d where d.matter_id = story.matter(:'number')), 0, 'nothing is demanded while it lasts');
select is(story.as_login('xt_pcs_91', 'select api.end_pause(%L)', :'number')::timestamptz, core.now(), 'the holder ends it before its time');
select story.clock('2026-03-05 13:00:01+08');
select is(story.late_minutes(:'number'), 'PCS 240 / 240 true / 240', 'and the clocks go on');
select is((select count(*)::int from core.due_step d where d.matter_id = story.matter(:'number') and step = 'reminder'), 1, 'as does the sweep');
select is(story.as_login('xt_msb_91', 'select concat_ws('' '', granted, answered_by_code, since = %L, ended = %L) from requests where case_number = %L', '2026-03-03 12:00:01+08', '2026-03-05 12:00:01+08', :'number'), 't LDZ t t',
  'what was asked, granted and made of it is told');
select is_empty('select * from story.lateness_lost', 'the parts are the whole');

-- A pause that ends by itself, over a hand-over, an hour before the deadline.
select story.clock('2026-03-09 09:00+08');
select story.case_at('PCS') as number \gset
select story.clock('2026-03-10 08:00+08');
select story.pause(:'number', '2026-03-10 18:00+08');
select story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''FL'', ''D-FL-01'')', :'number');
select story.clock('2026-03-10 17:00+08');
select is(story.late_minutes(:'number'), '0 false', 'a deadline that passes in a pause makes nobody late');
select story.clock('2026-03-10 18:30:01+08');
select is(story.late_minutes(:'number'), 'FL 30 / 30 true / 30', 'by itself it ends when it was to end, and who holds the case by then answers');
select story.visit(:'number', 'xt_fl_91', happened => '2026-03-10 18:20+08');
select is(story.late_minutes(:'number'), 'FL 20 / 20 false / 20', 'a visit that was made before it was recorded counts when it was made');
select is_empty('select * from story.lateness_lost', 'the parts are the whole again');
select story.pause(:'number', '2026-03-20 18:00+08');
select story.clock('2026-03-11 18:30+08');
select throws_ok(format('insert into core.request (matter_id, event_no, kind, until, answered_event_no, granted, during) select matter_id, 1, kind, until, answered_event_no, granted, during from core.request where matter_id = %s and during @> core.now()', story.matter(:'number')),
  '23P01', null, 'two pauses at a time there are not');
select throws_ok('delete from core.request', 'WB002', null, 'none is ever removed');
select story.commit_check();

select * from finish();
rollback;
