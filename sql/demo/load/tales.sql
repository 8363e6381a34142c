-- Who the tales are about, what is the matter, and what course they take. One tale is one lead and what came of it:
--
--     1 -  12  the stories (load/stories.sql), and 441 - 453
--    13 - 360  cases, from 18 months ago until a few days ago
--   361 - 426  leads that have not become cases: waiting, screened, proposed out, screened out
--   427 - 432  the same about children without name or number, as six of the cases are (67, 125, ...)
--   433 - 440  a second lead about a child that has a case already, by name only: screened out as a duplicate

create temporary table tale (
  tale_no int primary key, story text, course text not null, days_ago int not null, begins timestamptz,
  child_no int, place text, community text, channel text not null, recorder text, danger boolean not null default false,
  situations text[] not null default '{}', category text not null, risk text not null, unit text, duty text, age_from int, age_to int,
  summary text not null, lead_number text, case_number text, born_days_ago int) on commit drop;

create temporary table staged_matter (
  matter_no int generated always as identity (minvalue 0), category text, unit text, duty text, risk text, channel text,
  age_from int, age_to int, summary text) on commit drop;
\copy staged_matter (category, unit, duty, risk, channel, age_from, age_to, summary) from 'matters.csv' with (format csv, header match)

-- Every unit of matters.csv holds a case today, so that every login sees something: tales 281 to 320 are accepted and stay open.
create function pg_temp.course_of(tale int) returns text language sql stable as $$
  select case
    when tale between 281 and 320 then 'accepted'
    when tale between 336 and 360 and tale % 3 = 0 then 'unanswered'
    when tale <= 360 then (
      select c.course from (values
        (28, 'kept'), (58, 'accepted'), (64, 'back'), (71, 'returned'), (77, 'returned, then another'), (82, 'withdrawn'),
        (87, 'assigned over an offer'), (91, 'lapsed'), (96, 'passed on'), (100, 'assigned')) c (below, course)
      where pg_temp.draw(tale, 'course', 100) < c.below order by c.below limit 1)
    when tale between 361 and 372 or tale in (427, 428) then 'waiting'
    when tale between 373 and 382 or tale = 429 then 'screened'
    when tale between 383 and 390 then 'proposed out'
    else 'screened out' end
$$;

create function pg_temp.days_ago(tale int) returns int language sql stable as $$
  select case
    when tale <= 360 then 548 - (tale - 13) * 545 / 347
    when pg_temp.course_of(tale) = 'unanswered' then case tale % 2 when 0 then 1 + tale % 4 / 2 else pg_temp.between(tale, 'days', 3, 12) end
    when tale > 432 then 200 - 10 * (tale - 432)
    when pg_temp.course_of(tale) = 'waiting' then pg_temp.between(tale, 'days', 1, 6)
    when pg_temp.course_of(tale) = 'screened out' then pg_temp.between(tale, 'days', 20, 540)
    else pg_temp.between(tale, 'days', 5, 15) end
$$;

insert into tale (tale_no, course, days_ago, child_no, place, category, risk, unit, duty, age_from, age_to, channel, summary)
select n, pg_temp.course_of(n), pg_temp.days_ago(n),
  case when n > 432 then 5 + 10 * (n - 432) when n <= 426 and (n > 360 or n % 58 <> 9) then n end,
  case when n % 45 = 11 then null when n % 9 = 0 then split_part(grid.code, '_', 1) else grid.code end,
  m.category, m.risk, m.unit, m.duty, m.age_from, m.age_to,
  case when lot < 25 then 'patrol' when lot < 33 then 'hotline' when lot < 40 then 'public' when lot < 43 then 'other' else m.channel end, m.summary
from generate_series(13, 440) n
cross join lateral (select pg_temp.draw(n, 'channel', 100) as lot) drawn
join staged_matter m on m.matter_no = n % (select count(*) from staged_matter)
join (select t.code, row_number() over (order by t.code) - 1 as nth, count(*) over () as all_grids
      from core.territory t join stage using (subdistrict_id) where t.kind = 'grid') grid on grid.nth = n * 11 % grid.all_grids;

update tale t set
  community = split_part(place, '_', 1),
  unit = case when unit = 'WG' then coalesce(place, 'MSB') else unit end,
  duty = case when unit = 'WG' and place is null then 'D-MSB-11' else duty end,
  danger = risk = 'emergency' or risk = 'high' and pg_temp.draw(tale_no, 'danger', 100) < 25,
  situations = case
    when risk <> 'emergency' then '{}'
    when category like 'C1%' then '{MR7}'
    when category = 'C3-3' then '{MR6}'
    else '{MR4}' end::text[];

-- Who records it: whoever works on that channel.
update tale t set recorder = case
  when channel = 'patrol' and place is not null then place
  when channel in ('public', 'self') and community is not null then community
  when channel = 'school' and unit like 'XX%' then unit
  when channel = 'school' then pg_temp.pick(tale_no, 'recorder', 'XX01', 'XX02', 'JGZX')
  when channel = 'police' then 'PCS'
  when channel = 'health' then pg_temp.pick(tale_no, 'recorder', 'WSZX1', 'WSZX2')
  when channel = 'transfer' then pg_temp.pick(tale_no, 'recorder', 'FL', 'TGW', 'CL', 'SFS', 'LDZ', 'XTJD')
  when channel = 'other' then 'OFF'
  else 'MSB' end;

-- On the day, or the last one before it on which people worked; the police and the hotline never sleep.
update tale t set begins = (
  case when t.channel in ('police', 'hotline') then told_on.day + make_interval(mins => pg_temp.draw(t.tale_no, 'hour', 1430))
    else (select max(w.day) from worked_day w where w.day <= told_on.day)
      + time '08:45' + make_interval(mins => pg_temp.draw(t.tale_no, 'hour', 500)) end) at time zone told_on.time_zone
from (select o.tale_no, s.today - o.days_ago as day, s.time_zone from tale o cross join stage s) told_on
where told_on.tale_no = t.tale_no;
