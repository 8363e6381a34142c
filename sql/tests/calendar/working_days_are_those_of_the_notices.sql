-- Which days are worked from 2021 to 2026, as the State Council announced them: written here by period, as the notices do.
begin;
select plan(9);

create temporary table notice (first_day date, last_day date, name text) on commit drop;
insert into notice values
  ('2021-01-01', '2021-01-03', '元旦'), ('2021-02-11', '2021-02-17', '春节'), ('2021-04-03', '2021-04-05', '清明节'),
  ('2021-05-01', '2021-05-05', '劳动节'), ('2021-06-12', '2021-06-14', '端午节'), ('2021-09-19', '2021-09-21', '中秋节'),
  ('2021-10-01', '2021-10-07', '国庆节'),
  ('2022-01-01', '2022-01-03', '元旦'), ('2022-01-31', '2022-02-06', '春节'), ('2022-04-03', '2022-04-05', '清明节'),
  ('2022-04-30', '2022-05-04', '劳动节'), ('2022-06-03', '2022-06-05', '端午节'), ('2022-09-10', '2022-09-12', '中秋节'),
  ('2022-10-01', '2022-10-07', '国庆节'),
  ('2022-12-31', '2023-01-02', '元旦'), ('2023-01-21', '2023-01-27', '春节'), ('2023-04-05', '2023-04-05', '清明节'),
  ('2023-04-29', '2023-05-03', '劳动节'), ('2023-06-22', '2023-06-24', '端午节'), ('2023-09-29', '2023-10-06', '中秋节、国庆节'),
  ('2024-01-01', '2024-01-01', '元旦'), ('2024-02-10', '2024-02-17', '春节'), ('2024-04-04', '2024-04-06', '清明节'),
  ('2024-05-01', '2024-05-05', '劳动节'), ('2024-06-10', '2024-06-10', '端午节'), ('2024-09-15', '2024-09-17', '中秋节'),
  ('2024-10-01', '2024-10-07', '国庆节'),
  ('2025-01-01', '2025-01-01', '元旦'), ('2025-01-28', '2025-02-04', '春节'), ('2025-04-04', '2025-04-06', '清明节'),
  ('2025-05-01', '2025-05-05', '劳动节'), ('2025-05-31', '2025-06-02', '端午节'), ('2025-10-01', '2025-10-08', '国庆节、中秋节'),
  ('2026-01-01', '2026-01-03', '元旦'), ('2026-02-15', '2026-02-23', '春节'), ('2026-04-04', '2026-04-06', '清明节'),
  ('2026-05-01', '2026-05-05', '劳动节'), ('2026-06-19', '2026-06-21', '端午节'), ('2026-09-25', '2026-09-27', '中秋节'),
  ('2026-10-01', '2026-10-07', '国庆节');
create temporary table made_up (day date) on commit drop;
insert into made_up values
  ('2021-02-07'), ('2021-02-20'), ('2021-04-25'), ('2021-05-08'), ('2021-09-18'), ('2021-09-26'), ('2021-10-09'),
  ('2022-01-29'), ('2022-01-30'), ('2022-04-02'), ('2022-04-24'), ('2022-05-07'), ('2022-10-08'), ('2022-10-09'),
  ('2023-01-28'), ('2023-01-29'), ('2023-04-23'), ('2023-05-06'), ('2023-06-25'), ('2023-10-07'), ('2023-10-08'),
  ('2024-02-04'), ('2024-02-18'), ('2024-04-07'), ('2024-04-28'), ('2024-05-11'), ('2024-09-14'), ('2024-09-29'), ('2024-10-12'),
  ('2025-01-26'), ('2025-02-08'), ('2025-04-27'), ('2025-09-28'), ('2025-10-11'),
  ('2026-01-04'), ('2026-02-14'), ('2026-02-28'), ('2026-05-09'), ('2026-09-20'), ('2026-10-10');

create temporary table expected on commit drop as
select day::date,
  day::date in (select m.day from made_up m)
  or extract(isodow from day) < 6 and not exists (select from notice n where day::date between n.first_day and n.last_day) as worked
from generate_series('2021-01-01'::date, '2026-12-31', '1 day') day;

select is_empty(
  'select day, worked, core.is_working_day(day) from expected where worked is distinct from core.is_working_day(day)',
  'each of the 2,191 days is worked, or not, as the notices say');
select is((select count(*) from expected), 2191::bigint, 'that many days of six years');
select is(
  (select count(*) from core.calendar_day),
  (select sum(last_day - first_day + 1) from notice) + (select count(*) from made_up),
  'the calendar holds no other day');
select is_empty(
  'select m.day from made_up m where extract(isodow from m.day) < 6',
  'only Saturdays and Sundays are worked to make up');
select is_empty(
  $$ select n.first_day from notice n join core.calendar_day d on d.day between n.first_day and n.last_day where not d.is_off_day or d.name <> n.name $$,
  'and each holiday has its name');
select is_empty(
  $$ select e.day, n, core.working_day_after(e.day, n)
     from (select e.*, count(*) filter (where worked) over (order by day) as worked_by_then from expected e) e
     cross join unnest(array[1, 3, 10]) n
     left join (select w.day, row_number() over (order by w.day) as place from expected w where w.worked) w on w.place = e.worked_by_then + n
     where core.working_day_after(e.day, n) is distinct from w.day $$,
  'from each of the days the first, third and tenth working day is the one that the notices give');
select ok(core.is_working_day('2020-12-31') is null, 'of the day before the first loaded year nothing is known');
select ok(core.is_working_day('2027-01-01') is null and core.is_working_day('2027-01-02') is null, 'nor of a day after the last, be it a weekend');
select ok(core.is_working_day(null) is null, 'nor of no day');

select * from finish();
rollback;
