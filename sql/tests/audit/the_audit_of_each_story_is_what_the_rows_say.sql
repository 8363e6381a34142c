-- For each story of the demo street, audit_case tells what separate queries over the raw rows tell: holders, offers, what
-- was owed, each delay with the unit that answers for it, and events. The queries use no function of the registry.
begin;
\ir ../helpers/street.sql
select plan(9);
select story.clock(now());

create temporary table told as
select s.code, s.case_id, c.lead_id, a.* from core.story s join core.case_file c using (case_id)
cross join lateral json_to_recordset(story.as_login('xt_msb_91', 'select json_agg(a) from api.audit_case(%L) a', c.case_number)::json)
  a (section text, line int, unit_code text, unit text, what text, started timestamptz, due timestamptz, ended timestamptz, recorded timestamptz,
     minutes bigint, rule text, source text, duty_code text, phrase text, evidence text);
create temporary table part as
select s.code, m.matter_id, coalesce(c.case_number, l.lead_number) as number
from core.story s join core.case_file f using (case_id)
join core.matter m on m.matter_id in (select f.case_id union select f.lead_id union select j.lead_id from core.lead j where j.joined_case_id = f.case_id)
left join core.case_file c on c.case_id = m.matter_id left join core.lead l on l.lead_id = m.matter_id;
create function story.whole_minutes(since timestamptz, until timestamptz) returns bigint
language sql as $$ select greatest(floor(extract(epoch from until - since) / 60), 0)::bigint $$;

select cmp_ok((select count(distinct code)::int from told), '>=', 4, 'there are stories');

select bag_eq('select code, unit_code, started, ended, minutes, evidence from told where section = ''holder''', $$
  select p.code, u.code as unit, lower(r.held) as since, upper(r.held) as until, story.whole_minutes(lower(r.held), coalesce(upper(r.held), now())), p.number || '/' || r.from_event_no as evidence
  from part p join core.responsibility r using (matter_id) join core.unit u using (unit_id) $$, 'who held it, from when until when');

select bag_eq('select code, unit_code, started, due, ended, minutes, duty_code, evidence from told where section = ''offer''', $$
  select p.code, u.code as unit, e.recorded_at as offered, b.due_at, a.recorded_at as answered, story.whole_minutes(e.recorded_at, coalesce(a.recorded_at, now())),
    coalesce(o.contradicted_by, o.return_duty_code, o.duty_code), p.number || '/' || o.event_no || coalesce(', ' || p.number || '/' || o.answered_event_no, '')
  from part p join core.offer o using (matter_id) join core.unit u on u.unit_id = o.to_unit_id join core.event e on e.matter_id = o.matter_id and e.event_no = o.event_no
  left join core.event a on a.matter_id = o.matter_id and a.event_no = o.answered_event_no
  left join core.obligation b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept' $$, 'to whom it was offered, until when an answer was owed, and when it came');

select bag_eq('select code, unit_code, started, due, ended, recorded, minutes, evidence from told where section = ''obligation''', $$
  select p.code, u.code as unit, o.clock_from, o.due_at, e.happened_at, e.recorded_at, coalesce(story.whole_minutes(o.due_at, coalesce(o.ended_at, now())), 0) as minutes,
    p.number || '/' || o.event_no || coalesce(', ' || p.number || '/' || o.ended_by_event_no, '')
  from part p join core.obligation o using (matter_id)
  join core.unit u on u.unit_id = coalesce(o.owed_by_unit_id, (
    select r.unit_id from core.responsibility r where r.matter_id = o.matter_id and (o.ended_at is null or lower(r.held) < o.ended_at) order by r.held desc limit 1))
  left join core.event e on e.matter_id = o.matter_id and e.event_no = o.ended_by_event_no $$, 'what was owed by whom until when, and when it was done and recorded');

-- Whose the time of a matter is: the holder's, but where an offer waited longer than it might, the offeree's until its answer.
create temporary table waited as
select p.matter_id, o.to_unit_id as unit_id, tstzrange(b.due_at, coalesce(a.recorded_at, now())) as during
from part p join core.offer o using (matter_id)
join core.obligation b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept'
left join core.event a on a.matter_id = o.matter_id and a.event_no = o.answered_event_no
where b.due_at < coalesce(a.recorded_at, now());
create temporary table answers as
select w.matter_id, w.unit_id, w.during from waited w
union all
select r.matter_id, r.unit_id, rest.during
from core.responsibility r join part p using (matter_id)
cross join lateral unnest(tstzmultirange(r.held) - coalesce((select range_agg(w.during) from waited w where w.matter_id = r.matter_id), '{}')) rest (during);
create temporary table delay as
select p.code, o.obligation_id, coalesce(o.owed_by_unit_id, a.unit_id) as unit_id,
  case when o.owed_by_unit_id is null then greatest(o.due_at, lower(a.during)) else o.due_at end as since,
  case when o.owed_by_unit_id is null then least(coalesce(o.ended_at, now()), coalesce(upper(a.during), now())) else coalesce(o.ended_at, now()) end as until
from part p join core.obligation o using (matter_id)
left join answers a on o.owed_by_unit_id is null and a.matter_id = o.matter_id and lower(a.during) < coalesce(o.ended_at, now()) and coalesce(upper(a.during), 'infinity') > o.due_at
where o.due_at < coalesce(o.ended_at, now());
select bag_eq('select code, unit_code, started, ended, minutes from told where section = ''lateness''',
  'select d.code, u.code as unit, d.since, d.until, story.whole_minutes(d.since, d.until) from delay d join core.unit u using (unit_id)', 'each delay, and whose it is');
select bag_eq('select code, unit_code, sum(minutes) from told where section = ''lateness'' group by 1, 2',
  'select d.code, u.code as unit, sum(story.whole_minutes(d.since, d.until)) from delay d join core.unit u using (unit_id) group by 1, 2', 'by unit, too');
select cmp_ok((select count(*)::int from delay), '>', 0, 'there are delays in the stories');

select bag_eq('select code, unit_code, started, recorded, minutes, evidence from told where section = ''event''', $$
  select p.code, u.code as unit, e.happened_at, e.recorded_at, story.whole_minutes(e.happened_at, e.recorded_at), p.number || '/' || e.event_no
  from part p join core.event e using (matter_id) join core.unit u using (unit_id) $$, 'what was done, when it happened and when it was recorded');

select is_empty($$ select t.code, t.duty_code from told t where t.duty_code is not null
  and not exists (select from core.case_file c join core.duty d on d.plan_id = c.plan_id where c.case_id = t.case_id and d.duty_code = t.duty_code and d.exact_phrase = t.phrase) $$,
  'and every duty with the plan''s own words');

select * from finish();
rollback;
