-- The stories: their numbers are told, not drawn, so that they stay the same whatever the day and the seed; the year
-- in them is part of the name. Their acts are told by the week before the present one, so that hours and weekends
-- between two acts, and with them every lateness, are always the same. What goes on every week goes on until the last midnight.

create temporary table staged_story (
  code text primary key, tale_no int, case_number text, lead_number text, place text, channel text, danger boolean,
  situations text[], category text, risk text, age_from int, age_to int, child_no int, born_days_ago int, summary text,
  title_zh text, title_en text, text_zh text, text_en text) on commit drop;
\copy staged_story from 'stories.csv' with (format csv, header match)

create temporary table staged_story_act (
  line int generated always as identity, story text, weeks_ago int, weekday int, clock time, login text, verb text, unit text,
  code text, duty text, seen boolean, happened_before interval, corrects int, note text) on commit drop;
\copy staged_story_act (story, weeks_ago, weekday, clock, login, verb, unit, code, duty, seen, happened_before, corrects, note) from 'story_acts.csv' with (format csv, header match)

insert into tale (tale_no, story, course, days_ago, child_no, place, channel, danger, situations, category, risk, age_from, age_to,
  summary, lead_number, case_number, born_days_ago)
select s.tale_no, s.code, 'told', (select max(a.weeks_ago) * 7 + 7 from staged_story_act a where a.story = s.code), s.child_no,
  s.place, s.channel, s.danger, s.situations, s.category, s.risk, s.age_from, s.age_to, s.summary, s.lead_number, s.case_number, s.born_days_ago
from staged_story s;

insert into act (tale_no, at, login, verb, unit, code, duty, seen, happened_at, corrects, note)
select s.tale_no, told.at, g.login_prefix || '_' || a.login, a.verb, a.unit, a.code, a.duty, a.seen, told.at - a.happened_before,
  a.corrects, a.note
from staged_story_act a
join staged_story s on s.code = a.story
cross join stage g
cross join lateral (
  select date_trunc('week', g.today::timestamp) + make_interval(days => a.weekday - 1 - 7 * a.weeks_ago) + a.clock as local) day
cross join lateral (select day.local at time zone g.time_zone as at) told
where told.at < g.ends
order by a.line;
