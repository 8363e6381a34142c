-- Over the end of the calendar: nothing is guessed and nothing is blocked; the office is warned 60 days before; when the year is
-- loaded, every open obligation gets its deadline, once, by the rule and from the instant that it was born with.
--
-- 2026-12-29 is a Tuesday; the year 2027 of this test is invented: 1 January off (a Friday), 9 January worked (a Saturday). Seen to fail:
-- without give_deadlines in import_calendar and in sweep, with the former trigger function, without the check calendar_is_used,
-- without the branch `calendar` of work_of_mine, core.due_then in core.facts_at and core.stood_at, counted_from in core.pass_debts.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.file(variadic lines text[]) returns text
language sql as $$ select E'day,name,is_off_day\r\n' || array_to_string(lines, E'\r\n') || E'\r\n' $$;
create function story.import(file text, source text default '国办发明电〔2026〕0 号') returns text
language sql as $$
  select story.as_login('xt_msb_91', 'select year || '' '' || days || '' '' || deadlines from api.import_calendar(%L, %L)', file, source)
$$;
select story.file('2027-01-01,元旦,t', '2027-01-02,元旦,t', '2027-01-03,元旦,t', '2027-01-09,元旦,f') as notice \gset

-- The warning.
select story.clock('2026-11-01 23:59+08');
select is(story.as_login('xt_msb_91', 'select count(*) from my_work where kind = ''calendar'''), '0', '61 days before nothing is said');
select story.clock('2026-11-02 00:00+08');
select is(story.as_login('xt_msb_91', 'select concat_ws('' '', number, to_char(due_at at time zone ''Asia/Shanghai'', ''MM-DD HH24:MI''), overdue, next_command) from my_work where kind = ''calendar'''),
  '2027 01-01 00:00 f calendar import 2027.csv', '60 days before the office is told which year to load, and how');
select is(story.as_login('xt_pcs_91', 'select count(*) from my_work where kind = ''calendar'''), '0', 'it is the office''s to do');

-- Nothing is blocked.
select story.clock('2026-12-29 09:00+08');
select story.case_at('PCS', risk => 'medium') as number \gset
select story.case_at('PCS', risk => 'medium') as seen \gset
select story.owes(:'number', 'case.first_contact', 'where the calendar ends there is no deadline', 'holder 12-29 09:00 > calendar_not_loaded');
select story.owes(:'number', 'case.assess', 'of whatever counts beyond it', 'holder 12-29 09:00 > calendar_not_loaded');
select story.clock('2026-12-31 10:00+08');
select story.visit(:'seen', 'xt_pcs_91');
select story.owes(:'seen', 'case.first_contact', 'and what is done is done', 'holder 12-29 09:00 > calendar_not_loaded met 12-31 10:00');
select story.clock('2027-01-10 09:00+08');
select is(story.as_login('xt_msb_91', 'select overdue::text from my_work where kind = ''calendar'''), 'true', 'who did not load it is overdue');
select is(story.as_login('xt_msb_91', 'select count(*) from api.sweep(true) where number = %L', :'number'), '0', 'nobody is demanded what has no deadline');

-- Files that are none.
select story.refuses('xt_pcs_91', 'WB202 not_for_your_group', 'only the office loads', 'select api.import_calendar(%L, ''x'')', :'notice');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'a notice has its source', 'select api.import_calendar(%L)', :'notice');
select story.refuses('xt_msb_91', 'WB370 calendar_file_is_wrong', what, 'select api.import_calendar(%L, ''x'')', file)
from (values ('an empty file', ''), ('no file', null), ('another heading', E'date,off\n2027-01-01,t'), ('a heading only', 'day,name,is_off_day'),
  ('a day that there is not', story.file('2027-02-29,元旦,t')), ('month 13', story.file('2027-13-01,元旦,t')), ('no day', story.file('元旦,元旦,t')), ('no name', story.file('2027-01-01,,t')),
  ('neither off nor worked', story.file('2027-01-01,元旦,x')), ('a field too many', story.file('2027-01-01,元旦,t,x,y')), ('a day twice', story.file('2027-01-01,元旦,t', '2027-01-01,元旦,t')),
  ('a weekday that is worked anyway', story.file('2027-01-04,元旦,f')), ('days of another year', story.file('2026-05-01,元旦,t', '2027-01-01,元旦,t')),
  ('a megabyte', story.file(variadic array(select '2027-01-01,' || repeat('元', 30) || ',t' from generate_series(1, 25000))))) f (what, file);
select is((story.told('xt_msb_91', 'select api.import_calendar(%L, ''x'')', array[story.file('2027-01-01,元旦,t', '2027-01-02,元旦,x')])).message, '放假安排文件第 3 行不对。', 'the line is named');
select story.refuses('xt_msb_91', 'WB402 text_has_invisible_marks', 'nor with marks in a name', 'select api.import_calendar(%L, ''x'')', story.file(E'2027-01-01,元\u202E旦,t'));
select is_empty('select from core.calendar_year where year = 2027', 'nothing of them stays');

-- Tried before it is loaded.
select matches(story.as_login('xt_msb_91', 'select year || '' '' || days || '' '' || deadlines from api.try_calendar(%L, ''x'')', :'notice'), '^2027 4 [1-9]', 'a trial tells what would come of it');
select is_empty('select from core.calendar_year where year = 2027', 'and loads nothing');
select story.owes(:'number', 'case.assess', 'nor gives a deadline', 'holder 12-29 09:00 > calendar_not_loaded');
select story.refuses('xt_msb_91', 'WB370 calendar_file_is_wrong', 'what is wrong is refused as when it is loaded', 'select api.try_calendar(''x'', ''x'')');
select story.refuses('xt_pcs_91', 'WB202 not_for_your_group', 'only the office tries', 'select api.try_calendar(%L, ''x'')', :'notice');

-- The deadlines, once.
select matches(story.import(:'notice'), '^2027 4 [1-9]', 'the year is loaded');
select story.owes(:'number', 'case.first_contact', 'three working days from when it began', 'holder 12-29 09:00 > 01-05 00:00');
select story.owes(:'number', 'case.assess', 'ten, with the Saturday that is worked', 'holder 12-29 09:00 > 01-13 00:00');
select story.owes(:'seen', 'case.first_contact', 'what has ended stays as it was', 'holder 12-29 09:00 > calendar_not_loaded met 12-31 10:00');
select is(array(select story.late(:'number', 'case.first_contact')), array[]::text[], 'nobody is late with what nobody could know');
select is(story.as_login('xt_msb_91', 'select late_minutes || '' '' || overdue from obligations where case_number = %L and kind = ''case.first_contact''', :'number'), '0 false', 'as the list of obligations says');
savepoint given;
select story.clock('2027-01-10 10:00+08');
select is(array(select story.late(:'number', 'case.first_contact')), array['PCS 60'], 'an hour later it is an hour late');
select is(story.as_login('xt_msb_91', 'select late_minutes || '' '' || overdue from obligations where case_number = %L and kind = ''case.first_contact''', :'number'), '60 true', 'in the list');
select is(story.as_login('xt_msb_91', 'select minutes from api.audit_case(%L) where section = ''obligation'' and what ~ %L', :'number', core.label('obligation', 'case.first_contact')), '60', 'and in the facts of the case');
select is((select to_char(d.due_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') from core.overdue d where d.matter_id = story.matter(:'number')), '01-10 09:00', 'the sweep counts from when it was given');
select is(story.as_login('xt_msb_91', 'select string_agg(step, '' '') from api.sweep(true) where number = %L', :'number'), 'reminder', 'and begins with a reminder');
select is(story.as_login('xt_msb_91', 'select sum(late) from api.try_rules(''[{"kind": "case.first_contact", "amount": 1, "time_unit": "day"}]'', ''2026-12-29'', ''2026-12-29'') where kind = ''case.first_contact'''), '1', 'nor is it judged otherwise where rules are tried');
select story.visit(:'number', 'xt_pcs_91');
select is_empty('select * from story.lateness_lost', 'no minute of it is lost');
rollback to given;
select is((select count(*) from audit.event where kind = 'deadline_given' and payload @> jsonb_build_object('matter', story.matter(:'number'), 'obligation', 'case.first_contact')), 1::bigint, 'the log tells it');
select is(story.import(:'notice'), '2027 4 0', 'the same file once more changes nothing');
select is(story.as_login('xt_msb_91', 'select count(*) from my_work where kind = ''calendar'''), '0', 'and nobody is warned');
select is(story.as_login('xt_pcs_91', 'select string_agg(concat_ws('' '', year, days_off, days_made_up, loaded_by), '', '' order by year) from calendar_years where year >= 2026'), '2026 33 6, 2027 3 1 xt_msb_91', 'everybody sees which years are loaded, and by whom');
select is(story.as_login('xt_pcs_91', 'select string_agg(concat_ws('' '', day, name, worked_name), '', '' order by day) from calendar_days where year = 2027 and worked'), '2027-01-09 元旦 调休上班', 'and their days');
select story.refuses('xt_msb_91', 'WB371 calendar_is_used', 'other days are refused once a deadline came of it', 'select api.import_calendar(%L, ''x'')', story.file('2027-01-01,元旦,t', '2027-01-04,元旦,t'));
select story.refuses('xt_msb_91', 'WB371 calendar_is_used', 'a day less as well', 'select api.import_calendar(%L, ''x'')', story.file('2027-01-01,元旦,t', '2027-01-02,元旦,t', '2027-01-03,元旦,t'));
select is(core.is_working_day('2027-01-09'), true, 'and none was taken away');
select throws_ok(format('update core.obligation set due_at = due_at + interval ''1 day'' where matter_id = %s and ended_at is null', story.matter(:'number')), 'WB002', null, 'a deadline that was given is frozen');
select throws_ok(format('update core.obligation set due_at = null, due_unknown = ''calendar_not_loaded'' where matter_id = %s and ended_at is null', story.matter(:'number')), 'WB002', null, 'and never taken back');

-- Asked how it stood before, nobody knew of the deadline yet.
create function story.due_at(number text, at timestamptz) returns text
language sql as $$
  select story.as_login('xt_msb_91', 'select concat_ws('' '', to_char(due at time zone ''Asia/Shanghai'', ''MM-DD HH24:MI''), what) from api.case_at(%L, %L) where section = ''obligation'' and what = core.label(''obligation'', ''case.assess'')', number, at::text)
$$;
select is(story.due_at(:'number', '2027-01-10 08:59:59+08'), '评估', 'before the year was loaded a case had no deadline');
select is(story.due_at(:'number', '2027-01-10 09:00+08'), '01-13 00:00 评估', 'and has it since');
select is(story.as_login('xt_msb_91', 'select count(due) || '' '' || count(*) from api.unit_at(''PCS'', ''2026-12-30 09:00+08'') where section = ''obligation'' and number = %L and what = core.label(''obligation'', ''case.assess'')', :'number'), '0 1', 'nor does the unit''s own list of then know of it');
select throws_ok(format('update core.obligation set given_at = given_at - interval ''1 day'' where matter_id = %s and ended_at is null and given_at is not null', story.matter(:'number')), 'WB002', null, 'when it was given is not changed');

-- A notice may be amended for days that are still to come; what was given stays, and what begins counts by the new one. 2027-10-08 is a Friday.
select is(story.import(story.file('2027-01-01,元旦,t', '2027-01-02,元旦,t', '2027-01-03,元旦,t', '2027-01-09,元旦,f', '2027-01-11,元旦,t')), '2027 5 0', 'a day ahead may be given free');
select is(core.is_working_day('2027-01-11'), false, 'and is');
select story.owes(:'number', 'case.assess', 'the deadline that was given stays', 'holder 12-29 09:00 > 01-13 00:00');
select story.owes(story.case_at('PCS', risk => 'medium'), 'case.first_contact', 'what begins counts by the amended one', 'holder 01-10 09:00 > 01-15 00:00');
select is((select count(*) from audit.event where kind = 'calendar_imported' and payload @> '{"year": 2027}'), 3::bigint, 'each load stands in the log');

-- A year from which nothing was computed may be mended; a notice may begin in the year before.
select matches(story.import(story.file('2031-12-31,元旦,t', '2032-01-01,元旦,t')), '^2032 2 0', 'a year ahead, with a day of the year before');
select is(core.is_working_day('2032-01-02'), true, 'as the notice says');
select matches(story.import(story.file('2032-01-01,元旦,t', '2032-01-02,元旦,t')), '^2032 2 0', 'mended');
select is(core.is_working_day('2032-01-02'), false, 'it is as the new one says');

-- Whose verb ran while the calendar was being loaded saw none: the sweep gives it its deadline.
select story.clock('2027-12-30 09:00+08');
select story.case_at('PCS', risk => 'medium') as number \gset
insert into core.calendar_year (year, source) values (2028, 'x');
select throws_ok(format('update core.obligation set due_at = ''2030-01-01'', due_unknown = null where matter_id = %s and kind = ''case.assess''', story.matter(:'number')), 'WB002', null, 'no other deadline than its rule gives');
select story.as_login('xt_msb_91', 'select count(*) from api.sweep(false)');
select isnt((select due_at from core.obligation where matter_id = story.matter(:'number') and kind = 'case.assess'), null, 'it has one');

-- A unit that ends before there is a deadline hands on a clock that runs: the deadline counts from when it began. 2028-12-28 is a Thursday.
select story.clock('2028-12-28 09:00+08');
select story.case_at('SFS', risk => 'medium') as number \gset
select story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''reminder'', ''x'')', :'number'), story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''blue'', ''x'')', :'number');
select story.owes(:'number', 'order.answer', 'owed by a unit, beyond the calendar', 'SFS 12-28 09:00 > calendar_not_loaded');
select story.clock('2029-01-02 09:00+08');
select story.as_login('xt_msb_91', 'select count(*) from api.dissolve_unit(''SFS'', ''FL'', ''撤销'', false)');
select matches(story.import(story.file('2029-01-01,元旦,t')), '^2029 1 [1-9]', 'the year is loaded afterwards');
select is((select to_char(o.due_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') || ' ' || to_char(o.clock_from at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') from core.obligation o where o.matter_id = story.matter(:'number') and o.kind = 'order.answer' and o.ended_at is null),
  '01-04 00:00 01-02 09:00', 'three working days from the order, and late is the heir only from when it took over');
select story.commit_check();

select * from finish();
rollback;
