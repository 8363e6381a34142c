-- Over the whole street: each holder begins where the former ends, from the first instant of a matter to its last. The
-- questions are asked of the raw rows, without any function of the registry.
begin;
select plan(7);

create temporary view way as
select r.matter_id, r.unit_id, lower(r.held) as since, upper(r.held) as until, e.recorded_at, e.kind,
  lag(upper(r.held)) over w as former_until, row_number() over w as nth, count(*) over (partition by r.matter_id) as holders
from core.responsibility r join core.event e on e.matter_id = r.matter_id and e.event_no = r.from_event_no
window w as (partition by r.matter_id order by lower(r.held));

select isnt_empty('select from way where nth > 1', 'cases have changed hands');
select is_empty($$ select * from way where nth > 1 and case kind when 'reopened' then former_until > since else former_until is distinct from since end $$,
  'no gap and no overlap between two holders, but for the time between a closing and a reopening');
select is_empty('select * from way where since <> recorded_at', 'each takes over at the instant of an event');
select is_empty(
  $$ select m.matter_id from core.matter m left join way f on f.matter_id = m.matter_id and f.nth = 1
     where f.since is distinct from (select min(lower(l)) from unnest(m.life) l) $$, 'the first begins with the matter');
select is_empty(
  $$ select m.matter_id from core.matter m left join way z on z.matter_id = m.matter_id and z.nth = z.holders
     where z.until is distinct from (select case when bool_or(upper_inf(l)) then null else max(upper(l)) end from unnest(m.life) l)
       or m.holder_unit_id is distinct from case when z.until is null then z.unit_id end $$,
  'the last ends with it, or is the unit that the matter names');
select is_empty(
  $$ select c.case_number from core.case_file c
     join core.matter l on l.matter_id = c.lead_id join core.matter m on m.matter_id = c.case_id
     where upper(l.life) is distinct from lower(m.life) $$, 'a case begins the instant its lead ends');
select is_empty(
  $$ select m.matter_id from core.matter m join core.event e using (matter_id)
     group by m.matter_id, m.last_event_no having array_agg(e.event_no order by e.recorded_at) <> array(select generate_series(1, m.last_event_no)) $$,
  'events are numbered without a gap in the order of time');

select * from finish();
rollback;
