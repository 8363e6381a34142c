-- Where the end of a period depends on a day of a year that is not loaded, there is no deadline but the reason why.
begin;
select plan(15);

create function pg_temp.due(since date, amount int, time_unit text) returns text language sql as $$
  select coalesce((d.due_at at time zone 'Asia/Shanghai')::text, d.due_unknown)
  from core.due_at(since::timestamp at time zone 'Asia/Shanghai', amount, time_unit, case time_unit when 'working_day' then 'working' else 'natural' end, 'Asia/Shanghai') d
$$;

-- 31 December 2026 is a Thursday; 1 January 2027 is known to nobody here
select is(pg_temp.due('2026-12-30', 1, 'day'), '2027-01-01 00:00:00', 'a period that ends on the last loaded day is known');
select is(pg_temp.due('2026-12-31', 1, 'day'), 'calendar_not_loaded', 'one that ends on the next is not');
select is(pg_temp.due('2026-12-28', 5, 'day'), 'calendar_not_loaded', 'though that be a Saturday: it may be worked');
select is(pg_temp.due('2026-11-30', 1, 'month'), '2026-12-31 00:00:00', 'a month that ends in time is known');
select is(pg_temp.due('2026-12-01', 1, 'month'), 'calendar_not_loaded', 'a month that does not is not');
select is(pg_temp.due('2026-12-25', 5, 'working_day'), 'calendar_not_loaded', 'nor are working days that run beyond');
select is(pg_temp.due('2040-01-01', 3, 'working_day'), 'calendar_not_loaded', 'nor is anything far beyond');
select is(pg_temp.due('2020-12-20', 30, 'working_day'), 'calendar_not_loaded', 'nor what begins before the first loaded year');

-- what lies between two loaded years is as unknown as what lies behind the last
delete from core.calendar_year where year = 2024;
select is(pg_temp.due('2023-12-28', 3, 'working_day'), 'calendar_not_loaded', 'a year that is missing in the middle is not skipped');
select is(pg_temp.due('2023-12-20', 380, 'day'), '2025-01-04 00:00:00', 'but a period of days asks only for the day on which it ends');
select is(core.working_day_after('2023-12-29', 1200), null, 'nor by as many working days as a rule may have');
select is(core.working_day_after('2024-12-31', 1), '2025-01-02'::date, 'behind it the next day is known');

-- the numbers follow what is loaded
insert into core.calendar_year (year, source) values (2024, 'a notice');
select is(core.working_day_after('2023-12-29', 3), '2024-01-04'::date, 'loaded again, it is counted again');
update core.calendar_day set is_off_day = true where day = '2024-02-04';
select is(core.is_working_day('2024-02-04'), false, 'a day that is mended is what it was mended to');
select is(core.working_day_after('2024-02-03', 1), '2024-02-05'::date, 'and no longer counts');

select * from finish();
rollback;
