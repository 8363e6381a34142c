-- figures_of: figures of the units over what is known: what each answered, owed, held, and what was decided about it. Counts only; rates
-- are made from them with what they were made of beside them.
--
--   unit_id              the unit
--   offers, answered_in_time   offers to it whose answer fell due in the period, and those answered in time
--   debts, on_time       what it owed itself or as holder that fell due, and what was met in time
--   cases, resolved      cases that it held in the period, and those closed by their proper way while it held them
--   returned             offers that it returned
--   passed_on            times that it passed a matter on
--   unsigned_minutes     minutes for which offers to it waited beyond their deadline
--   median_answer        median minutes from offer to answer
--   late_minutes         minutes of delay in the period that are its own (core.attributed)
--   decided              findings that stand decided against it, in audits of the period; nothing else counts
create function core.figures_of(k core.knowledge) returns table (
  unit_id int, offers bigint, answered_in_time bigint, debts bigint, on_time bigint, cases bigint, resolved bigint, returned bigint, passed_on bigint,
  unsigned_minutes bigint, median_answer numeric, late_minutes bigint, decided bigint)
language sql stable as $$
  with debt as (
    select d.*, coalesce(d.owed_by_unit_id, core.holder_when_due(d.matter_id, d.last_event_no, d.last_at, d.due_at)) as answers
    from core.known_debt(k) d where d.due_at <@ (k).during and d.due_at < (k).until and d.ending is distinct from 'replaced' and d.ending is distinct from 'void'),
  offered as (
    select f.to_unit_id as unit_id, count(*) filter (where f.answer = 'returned') as returned,
      round(percentile_cont(0.5) within group (order by core.minutes(f.offered_at, f.answered_at)) filter (where f.answer in ('accepted', 'returned')))::numeric as median_answer
    from core.known_offer(k) f where f.offered_at <@ (k).during group by 1),
  held as (
    select r.unit_id, count(distinct n.matter_id) as cases,
      count(distinct n.matter_id) filter (where exists (select from core.event e where e.matter_id = n.matter_id and e.recorded_at = upper(r.held) and e.kind = 'closed')) as resolved
    from core.known_matter(k) n join core.case_file c on c.case_id = n.matter_id
    cross join lateral core.known_holder(n.matter_id, n.last_event_no, n.last_at) r
    where r.held && (k).during group by 1),
  owed as (
    select d.answers as unit_id, count(*) as debts, count(*) filter (where d.late is null) as on_time,
      count(*) filter (where d.kind = 'case.accept') as offers, count(*) filter (where d.kind = 'case.accept' and d.late is null) as answered_in_time
    from debt d group by 1),
  late as (
    select a.unit_id, sum(p.minutes)::bigint as late_minutes, sum(p.minutes) filter (where o.kind = 'case.accept')::bigint as unsigned_minutes
    from core.attributed(k) a join core.obligation o on o.obligation_id = a.obligation_id
    cross join lateral (select core.minutes(lower(a.late * (k).during), upper(a.late * (k).during)) as minutes) p
    where a.late && (k).during group by 1),
  passed as (select p.unit_id, count(*) as passed_on from core.passed_on(k) p group by 1),
  stands as (
    select f.unit_id, count(*) as decided
    from core.finding f
    join core.finding_state s on s.audit_id = f.audit_id and s.finding_no = f.finding_no
      and s.measure is not null and s.status not in ('dismissed', 'lifted', 'in_review')
    where f.at <@ (k).during and (f.matter_id is null or f.matter_id = any ((k).matter_ids)) group by 1)
  select u.unit_id, coalesce(o.offers, 0), coalesce(o.answered_in_time, 0), coalesce(o.debts, 0), coalesce(o.on_time, 0), coalesce(h.cases, 0), coalesce(h.resolved, 0),
    coalesce(f.returned, 0), coalesce(p.passed_on, 0), coalesce(l.unsigned_minutes, 0), f.median_answer, coalesce(l.late_minutes, 0), coalesce(s.decided, 0)
  from core.unit u
  left join offered f on f.unit_id = u.unit_id left join held h on h.unit_id = u.unit_id left join owed o on o.unit_id = u.unit_id
  left join late l on l.unit_id = u.unit_id left join passed p on p.unit_id = u.unit_id left join stands s on s.unit_id = u.unit_id
  where u.subdistrict_id = (k).subdistrict_id and coalesce(o.debts, h.cases, f.unit_id, p.unit_id) is not null
$$;

comment on function core.figures_of(core.knowledge) is 'Figures of the units over what is known. 各单位履责数据。';
revoke execute on function core.figures_of(core.knowledge) from public;
