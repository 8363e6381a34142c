-- A period ends where 民法典 201 to 203 end it, by the clock of the subdistrict.
begin;
select plan(35);

create function pg_temp.due(since text, amount int, time_unit text) returns text language sql as $$
  select coalesce(to_char(d.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS'), d.due_unknown)
  from core.due_at((since || '+08')::timestamptz, amount, time_unit, case time_unit when 'working_day' then 'working' else 'natural' end, 'Asia/Shanghai') d
$$;

select is(pg_temp.due(since, amount, time_unit), ends, format('%s: %s %s from %s', what, amount, time_unit, since))
from (values
  -- 201: hours run from the instant, on whatever day
  ('2024-05-06 09:30:15', 4, 'hour', '2024-05-06 13:30:15', 'hours run from the instant'),
  ('2024-05-03 23:00', 24, 'hour', '2024-05-04 23:00:00', 'hours run on holidays and end on them'),
  ('2024-12-31 23:59', 2, 'minute', '2025-01-01 00:01:00', 'minutes too'),
  ('2026-12-31 23:00', 2, 'hour', '2027-01-01 01:00:00', 'and need no calendar'),
  -- amount 0
  ('2024-05-03 10:00', 0, 'minute', '2024-05-03 10:00:00', 'at once is that instant'),
  ('2024-05-03 10:00', 0, 'day', '2024-05-04 00:00:00', 'at once by days is the end of the day, also of a holiday'),
  ('2026-12-31 10:00', 0, 'day', '2027-01-01 00:00:00', 'which needs no calendar'),
  ('2027-03-01 10:00', 0, 'working_day', '2027-03-02 00:00:00', 'nor does a working day'),
  ('2027-03-01 10:00', 0, 'month', '2027-03-02 00:00:00', 'nor does a month'),
  -- 201: the first day does not count; 203: until 24:00
  ('2024-05-06 00:00', 1, 'day', '2024-05-08 00:00:00', 'the first day does not count, though it be whole'),
  ('2024-05-06 23:59:59', 1, 'day', '2024-05-08 00:00:00', 'nor its last second'),
  ('2024-05-06 10:00', 3, 'day', '2024-05-10 00:00:00', 'days end at 24:00'),
  -- 203: the last day is a day off
  ('2024-05-06 10:00', 5, 'day', '2024-05-12 00:00:00', 'a Saturday worked to make up is no day off'),
  ('2024-05-10 10:00', 8, 'day', '2024-05-21 00:00:00', 'a Saturday moves to Monday'),
  ('2024-04-26 10:00', 5, 'day', '2024-05-07 00:00:00', 'a holiday moves behind the whole holiday'),
  ('2024-02-05 10:00', 7, 'day', '2024-02-19 00:00:00', 'and to the Sunday that is worked'),
  ('2024-05-01 10:00', 30, 'day', '2024-06-01 00:00:00', 'holidays within do not lengthen it'),
  ('2022-12-01 10:00', 30, 'day', '2023-01-04 00:00:00', 'also over the turn of the year'),
  -- working days
  ('2024-05-06 10:00', 2, 'working_day', '2024-05-09 00:00:00', 'two working days in the week'),
  ('2024-05-10 17:00', 1, 'working_day', '2024-05-12 00:00:00', 'Saturday 11 May 2024 is worked'),
  ('2024-05-11 09:00', 1, 'working_day', '2024-05-14 00:00:00', 'Sunday 12 May 2024 is not'),
  ('2024-04-30 10:00', 2, 'working_day', '2024-05-08 00:00:00', 'a holiday does not count'),
  ('2024-05-04 10:00', 1, 'working_day', '2024-05-07 00:00:00', 'a clock that starts on a holiday counts from the day after it'),
  ('2026-09-30 10:00', 3, 'working_day', '2026-10-11 00:00:00', 'Saturday 10 October 2026 is worked'),
  ('2024-05-06 10:00', 10, 'working_day', '2024-05-18 00:00:00', 'ten with a make-up day among them'),
  -- 202: months
  ('2024-01-15 10:00', 1, 'month', '2024-02-19 00:00:00', 'the corresponding day, behind the holiday on which it falls'),
  ('2024-01-31 10:00', 1, 'month', '2024-03-01 00:00:00', 'the last day of February in a leap year'),
  ('2023-01-31 10:00', 1, 'month', '2023-03-01 00:00:00', 'and in another year'),
  ('2023-08-31 10:00', 3, 'month', '2023-12-01 00:00:00', 'the last day of November'),
  ('2024-02-29 10:00', 12, 'month', '2025-03-01 00:00:00', 'a year from a leap day'),
  -- beyond the loaded years
  ('2026-12-30 10:00', 1, 'working_day', '2027-01-01 00:00:00', 'the last loaded day can be counted'),
  ('2026-12-30 10:00', 2, 'working_day', 'calendar_not_loaded', 'the next cannot')
) as t (since, amount, time_unit, ends, what);

-- the same instant is another day elsewhere, and days there may have 23 hours
select is((core.due_at('2024-05-06 20:00+00', 1, 'day', 'natural', 'Asia/Shanghai')).due_at, '2024-05-08 16:00+00'::timestamptz, 'a day begins at midnight of the subdistrict');
select is((core.due_at('2024-05-06 20:00+00', 1, 'day', 'natural', 'UTC')).due_at, '2024-05-08 00:00+00'::timestamptz, 'not of the server');
select is((core.due_at('2024-03-08 12:00-05', 2, 'day', 'natural', 'America/New_York')).due_at, '2024-03-12 00:00-04'::timestamptz, 'and a night without its third hour changes nothing');

select * from finish();
rollback;
