-- What must be true at the end of every day, worked out from the raw rows alone, by none of the registry's own functions.
create table year.working_day as
select d::date as day, row_number() over (order by d) as nth
from generate_series(date '2025-01-01', date '2026-12-31', interval '1 day') d
left join core.calendar_day c on c.day = d::date
where coalesce(not c.is_off_day, extract(isodow from d) < 6);
alter table year.working_day add primary key (day);

create function year.length(parts tstzmultirange) returns interval
language sql immutable as $$
  select coalesce(sum(upper(p) - lower(p)), interval '0') from unnest(parts) p
$$;

-- The deadlines of the days before (helpers/kept.sql).
create table year.kept_deadline (obligation_id bigint primary key, content text not null);

-- The last day of a period that is counted in days.
create function year.last_day(since date, amount int, unit text) returns date
language sql stable as $$
  select case
    when amount = 0 then since
    when unit = 'working_day' then (select w.day from year.working_day w where w.nth = amount + (select max(b.nth) from year.working_day b where b.day <= since))
    else (select min(w.day) from year.working_day w where w.day >= since + case unit when 'month' then make_interval(months => amount) else make_interval(days => amount) end) end
$$;

-- Asked of each obligation on the day it begins; from then on it is compared with what was kept.
create view year.expected_due as
select o.obligation_id, o.due_at,
  greatest(o.left_at, case when r ->> 'time_unit' in ('minute', 'hour') then o.clock_from + ((r ->> 'amount') || ' ' || (r ->> 'time_unit'))::interval
    else (year.last_day((o.clock_from at time zone 'Asia/Shanghai')::date, (r ->> 'amount')::int, r ->> 'time_unit') + 1)::timestamp at time zone 'Asia/Shanghai'
  end) as expected
from (
  select o.*, o.rule_frozen as r,
    -- an ended case leaves it to its last holder to tell the reporter, who is not late before that
    case when o.kind = 'lead.feedback' and o.owed_by_unit_id is not null then e.recorded_at end as left_at
  from core.obligation o join core.event e using (matter_id, event_no)
  where not o.rule_frozen ? 'extended' and e.kind not in ('unit_dissolved', 'unit_merged', 'order_passed_on') and o.counted_from is null and not exists (select from year.kept_deadline k where k.obligation_id = o.obligation_id)
  offset 0) o;

-- How late each obligation was, and whose minutes these are. Paused ones are nobody's. What a unit owes itself stays with it. What
-- the holder owes is the holder's; but where an offer waited longer than it might, it is the offeree's until it was answered.
create view year.delay as
with paused as (
  select r.matter_id, range_agg(r.during) as parts from core.request r where r.during is not null group by r.matter_id),
late as (
  select o.obligation_id, o.matter_id, o.owed_by_unit_id,
    -- an heir answers from when it took over what was late already
    tstzmultirange(tstzrange(greatest(o.due_at, o.clock_from, o.given_at), coalesce(o.ended_at, core.now()))) - coalesce(p.parts, '{}') as parts
  from core.obligation o left join paused p using (matter_id)
  where greatest(o.due_at, o.clock_from, o.given_at) < coalesce(o.ended_at, core.now())),
waited as (
  select f.matter_id, f.to_unit_id, tstzrange(a.due_at, coalesce(n.recorded_at, core.now())) as during
  from core.offer f
  join core.obligation a on a.matter_id = f.matter_id and a.event_no = f.event_no and a.kind = 'case.accept'
  left join core.event n on n.matter_id = f.matter_id and n.event_no = f.answered_event_no
  where a.due_at < coalesce(n.recorded_at, core.now())),
all_waited as (select w.matter_id, range_agg(w.during) as parts from waited w group by w.matter_id),
share as (
  select l.obligation_id, l.owed_by_unit_id as unit_id, l.parts from late l where l.owed_by_unit_id is not null
  union all
  select l.obligation_id, r.unit_id, l.parts * tstzmultirange(r.held) - coalesce(w.parts, '{}')
  from late l join core.responsibility r using (matter_id) left join all_waited w using (matter_id) where l.owed_by_unit_id is null
  union all
  select l.obligation_id, w.to_unit_id, l.parts * m.life * tstzmultirange(w.during)
  from late l join waited w using (matter_id) join core.matter m using (matter_id) where l.owed_by_unit_id is null)
select s.obligation_id, s.unit_id, sum(year.length(s.parts)) as late
from share s group by s.obligation_id, s.unit_id having sum(year.length(s.parts)) > interval '0';

-- The delays as they are at this midnight.
create table year.late (obligation_id bigint, unit_id int, late interval not null, primary key (obligation_id, unit_id));

-- The whole of each delay, not laid on anybody: since it was due, or since the matter on which it is owed began.
create view year.whole_delay as
select o.obligation_id, year.length(m.life * tstzmultirange(tstzrange(greatest(o.due_at, o.given_at), coalesce(o.ended_at, core.now())))
  - coalesce((select range_agg(r.during) from core.request r where r.matter_id = o.matter_id), '{}')) as late
from core.obligation o join core.matter m using (matter_id)
where o.owed_by_unit_id is null and greatest(o.due_at, o.given_at) < coalesce(o.ended_at, core.now());

-- By its events alone: what became of the last offer, of the last proposal to close, and of the child.
create view year.status as
select coalesce(c.case_number, l.lead_number) as number,
  case when m.kind = 'lead' then coalesce((
      select case e.kind when 'lead_closed_into_case' then 'opened' when 'reopened' then 'recorded' else e.kind end from core.event e
      where e.matter_id = m.matter_id and e.kind in ('screened', 'screening_out_proposed', 'screened_out', 'lead_closed_into_case', 'joined', 'reopened')
      order by e.event_no desc limit 1), 'recorded')
    when last.ended > last.reopened then (
      select case e.kind when 'death_reviewed' then 'died' else e.kind end from core.event e where e.matter_id = m.matter_id and e.event_no = last.ended)
    when last.died > last.reopened then 'death_in_review'
    when last.proposed > last.unproposed then 'closing_proposed'
    when last.offered > last.unoffered then 'offered'
    when last.leaves > last.stays then 'moving_away'
    else 'open' end as status
from core.matter m
left join core.case_file c on c.case_id = m.matter_id
left join core.lead l on l.lead_id = m.matter_id
cross join lateral (
  select max(e.event_no) filter (where e.kind in ('closed', 'moved_away', 'adopted', 'unidentified', 'turned_18', 'death_reviewed')) as ended,
    coalesce(max(e.event_no) filter (where e.kind = 'reopened'), 0) as reopened,
    max(e.event_no) filter (where e.kind = 'death_recorded') as died,
    max(e.event_no) filter (where e.kind = 'moving_away') as leaves,
    coalesce(max(e.event_no) filter (where e.kind in ('move_called_off', 'reopened')), 0) as stays,
    max(e.event_no) filter (where e.kind = 'closing_proposed') as proposed,
    coalesce(max(e.event_no) filter (where e.kind in ('closing_refused', 'accepted', 'assigned', 'taken_over', 'reopened')), 0) as unproposed,
    max(e.event_no) filter (where e.kind = 'dispatched') as offered,
    greatest(max(e.event_no) filter (where e.kind in ('accepted', 'returned', 'withdrawn', 'assigned', 'taken_over', 'reopened')),
      (select max(o.answered_event_no) from core.offer o where o.matter_id = m.matter_id and o.answer = 'lapsed'), 0) as unoffered
  from core.event e where e.matter_id = m.matter_id) last;

create view year.untrue as
select 'each instant of a matter has exactly one holder' as truth, m.matter_id::text as what
from core.matter m
left join (select r.matter_id, range_agg(r.held) as parts,
             sum(coalesce(upper(r.held), core.now()) - lower(r.held)) as total
           from core.responsibility r group by r.matter_id) h using (matter_id)
where h.parts is distinct from m.life
  or h.total <> (select sum(coalesce(upper(p), core.now()) - lower(p)) from unnest(m.life) p)
union all
select 'the holder of now is the one whose interval is open', m.matter_id::text
from core.matter m left join core.responsibility r on r.matter_id = m.matter_id and upper_inf(r.held)
where r.unit_id is distinct from m.holder_unit_id
union all
select 'a case begins the instant its lead ends', c.case_number
from core.case_file c join core.matter m on m.matter_id = c.case_id join core.matter l on l.matter_id = c.lead_id
where lower(m.life) is distinct from upper(l.life)
union all
select 'at most one offer waits, and on an open matter', o.matter_id::text
from core.offer o join core.matter m using (matter_id) where o.answer is null
group by o.matter_id, m.life having count(*) > 1 or not upper_inf(m.life)
union all
select 'a deadline is what the civil code says', e.obligation_id::text
from year.expected_due e where e.due_at is distinct from e.expected
union all
select 'an extended deadline is what was asked and granted', o.obligation_id::text
from core.obligation o
where o.rule_frozen ? 'extended' and not exists (
  select from core.request r where r.matter_id = o.matter_id and r.kind = 'extension' and r.granted and r.until = o.due_at)
union all
select 'the parts of each delay are the whole delay', w.obligation_id::text
from year.whole_delay w left join (select l.obligation_id, sum(l.late) as late from year.late l group by l.obligation_id) p using (obligation_id)
where w.late <> coalesce(p.late, interval '0')
union all
select 'nothing is owed on an ended matter but what is a unit''s own', concat(o.matter_id, ' ', o.kind)
from core.obligation o join core.matter m using (matter_id)
where o.ended_at is null and not upper_inf(m.life)
  and (o.owed_by_unit_id is null or o.kind not in ('close.followup', 'lead.feedback', 'lead.report_police', 'report.reason', 'order.answer', 'tier.decide', 'reopen.decide', 'death.review'))
union all
select 'what goes over to an heir keeps its deadline', o.obligation_id::text
from core.obligation o join core.event e using (matter_id, event_no)
where e.kind in ('unit_dissolved', 'unit_merged', 'order_passed_on') and not exists (
  select from core.obligation f
  where (f.matter_id, f.ended_by_event_no, f.kind, f.rule_id) = (o.matter_id, o.event_no, o.kind, o.rule_id) and f.ending = 'replaced'
    and f.due_at is not distinct from o.due_at and f.rule_frozen = o.rule_frozen)
union all
select 'what goes over to who may know keeps its deadline', o.obligation_id::text
from core.obligation o
where o.counted_from is not null and o.given_at is null and not exists (
  select from core.obligation f
  where (f.matter_id, f.kind, f.rule_id) = (o.matter_id, o.kind, o.rule_id) and f.obligation_id < o.obligation_id
    and f.clock_from >= o.counted_from and f.due_at is not distinct from o.due_at and f.rule_frozen = o.rule_frozen)
union all
select 'who has left holds, owes and is asked nothing', concat(u.code, ' ', w.matter_id)
from core.unit u
join (select holder_unit_id as unit_id, matter_id from core.matter
      union all select to_unit_id, matter_id from core.offer where answer is null
      union all select owed_by_unit_id, matter_id from core.obligation where ended_at is null
      union all select to_unit_id, matter_id from core.supervision_order where level <> 'reminder' and answered_event_no is null
      union all select to_unit_id, matter_id from core.escalation where decided_event_no is null
      union all select unit_id, matter_id from core.support where upper_inf(during)
      union all select l.unit_id, o.matter_id from core.officer o join core.login l using (login_id) where upper_inf(o.during) and not upper_inf(l.valid)) w using (unit_id)
where not upper_inf(u.exists_during)
union all
select 'nobody acts after the end', concat(e.matter_id, '/', e.event_no)
from core.event e join core.login l using (login_id) join core.unit u on u.unit_id = e.unit_id
where e.recorded_at >= upper(l.valid) or e.recorded_at >= upper(u.exists_during)
union all
select 'who is complained about neither holds a matter nor is offered it', p.matter_id::text
from core.complaint p join core.matter m using (matter_id)
where p.unit_id = m.holder_unit_id or p.unit_id = any (m.unit_ids)
  or exists (select from core.offer o where o.matter_id = m.matter_id and o.answer is null and o.to_unit_id = p.unit_id)
union all
select 'what is overdue and not paused was reminded, ordered or taken up', concat(o.matter_id, ' ', o.kind)
from core.obligation o join core.matter m using (matter_id)
where o.ended_at is null and o.due_at < core.now() and o.kind <> 'order.answer' and coalesce(o.owed_by_unit_id, m.holder_unit_id) is not null
  and not exists (select from core.request r where r.matter_id = o.matter_id and r.during @> core.now())
  and not exists (
    select from core.supervision_order s join core.event e using (matter_id, event_no)
    where s.matter_id = o.matter_id and s.to_unit_id = coalesce(o.owed_by_unit_id, m.holder_unit_id)
      and (s.level <> 'reminder' and s.answered_event_no is null or e.recorded_at >= (select min(p.due_at) from core.obligation p
                            where p.matter_id = o.matter_id and p.ended_at is null and p.kind <> 'order.answer'
                              and coalesce(p.owed_by_unit_id, m.holder_unit_id) = coalesce(o.owed_by_unit_id, m.holder_unit_id))))
  and not exists (
    select from core.escalation x join core.event e using (matter_id, event_no)
    left join core.event d on d.matter_id = x.matter_id and d.event_no = x.decided_event_no
    where x.matter_id = o.matter_id and (d is null or e.recorded_at >= o.due_at or d.recorded_at > core.now() - interval '1 day'))
union all
select 'a red order that nobody answered went up', s.matter_id::text
from core.supervision_order s
join core.obligation a on a.matter_id = s.matter_id and a.event_no = s.event_no and a.kind = 'order.answer' and a.ended_at is null
join core.obligation o on o.obligation_id = s.obligation_id and o.ended_at is null
join core.matter m on m.matter_id = s.matter_id
join core.unit u on u.unit_id = m.holder_unit_id
where s.level = 'red' and s.answered_event_no is null and a.due_at < core.now() and u.tier <> 'leading_group'
  and s.to_unit_id = coalesce(o.owed_by_unit_id, m.holder_unit_id)
  and not exists (select from core.request r where r.matter_id = s.matter_id and r.during @> core.now())
  and not exists (select from core.escalation x where x.matter_id = s.matter_id and (x.event_no > s.event_no or x.decided_event_no is null));

-- Which of the delays the registry lays on other units, or in other parts: asked of what changed since an instant.
create function year.laid_otherwise(since timestamptz) returns table (obligation_id bigint, unit_id int)
language sql stable as $$
  with asked as (
    select m.matter_id from core.matter m where m.last_at >= since or upper_inf(m.life)
      or exists (select from core.obligation o where o.matter_id = m.matter_id and o.ended_at is null)),
  theirs as (
    select l.obligation_id, l.unit_id, sum(upper(l.late) - lower(l.late)) as late
    from asked a cross join lateral core.lateness(a.matter_id) l group by l.obligation_id, l.unit_id),
  ours as (
    select l.* from year.late l join core.obligation o using (obligation_id) join asked a using (matter_id))
  select obligation_id, unit_id from theirs t full join ours o using (obligation_id, unit_id) where t.late is distinct from o.late
$$;

create table year.wrong (day int not null, truth text not null, what text);

create procedure year.check_the_day(day int)
language plpgsql as $$
begin
  truncate year.late;
  insert into year.late select * from year.delay;
  insert into year.wrong select check_the_day.day, u.* from year.untrue u;
  insert into year.wrong select check_the_day.day, r.* from year.rewritten r;
  insert into year.wrong select check_the_day.day, 'the registry lays each delay on who had it', l::text
  from year.laid_otherwise(core.now() - interval '1 day') l;
  insert into year.wrong select check_the_day.day, 'cases and leads show what their events say', null
  where (select string_agg(s.number || s.status, ' ' order by s.number) from year.status s) is distinct from
    story.as_login('xt_msb_91', 'select string_agg(n || s, '' '' order by n) from (
      select case_number, status from cases union all select lead_number, status from leads) v (n, s)');
  call year.keep();
end $$;
