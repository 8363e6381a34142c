-- try_rules: replays a stretch of the past under rules that nobody has set yet (试算): who would have been late, and how many hours
-- of visits an officer would owe. Nothing is stored.
--
--   proposed  an array of objects with the members of set_rule: kind, amount, time_unit, and risk, tier, starts_when or not
--   since     first day, until: last day of the period; an obligation belongs to the day on which its clock started
--   returns   for each kind and unit: how many obligations, how many were late under the rules then in force and how many would
--             have been, how many would lose their deadline because the calendar is not loaded; of what a visit meets, the officers
--             in post and the hours that each would have owed in a week, then and as proposed, and what those hours rest on
--   refuses   rules_file_is_wrong (naming the object), period_is_wrong, and whatever set_rule refuses
--   callers   office, leader
--   source    design section 1: the plan gives no number
--
-- Each obligation keeps its beginning and its end as they were; only its deadline is computed anew, by the proposed rule if that
-- is at least as specific as its own. A round of visits is counted by the time it ran: thirty days of a round of ten are
-- three visits. What is kept from the caller is not counted: of a single day and unit a count would tell of it. A term that somebody has extended stays as it was granted. The hours of a visit are the rule visit.hours, which may be proposed as well.
create function api.try_rules(proposed jsonb, since date, until date)
returns table (kind text, kind_name text, unit_code text, unit text, obligations int, late int, would_be_late int, unknown int,
  officers int, hours_a_week numeric, would_be_hours_a_week numeric, hours_rest_on text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  period constant tstzrange := core.checked_period(since, until, caller);
  tried constant core.deadline_rule[] := core.proposed_rules(proposed, caller);
  own core.deadline_rule := core.deadline_rule_in_force(caller.subdistrict_id, 'visit.hours', 'visit', 'any', 'any', core.now());
  hours numeric;
  other_hours numeric;
begin
  hours := extract(epoch from own.amount * ('1 ' || own.time_unit)::interval) / 3600;
  select extract(epoch from t.amount * ('1 ' || t.time_unit)::interval) / 3600 into other_hours
  from unnest(tried) t where t.kind = 'visit.hours' order by t.rule_id desc limit 1;

  return query
  with owed as (
    select o.*, coalesce(o.owed_by_unit_id, r.unit_id) as answers, coalesce(o.counted_from, o.clock_from) as counts_from,
      core.risk_at(o.matter_id, o.event_no) as risk_then, coalesce(o.ended_at, core.now()) as ended,
      coalesce((select range_agg(q.during) from core.request q where q.matter_id = o.matter_id), '{}') as paused,
      exists (select from core.request q where q.matter_id = o.matter_id and q.kind = 'extension' and q.answered_event_no = o.event_no) as is_extended
    from core.obligation o
    join core.matter m on m.matter_id = o.matter_id and m.subdistrict_id = caller.subdistrict_id
    left join core.responsibility r on r.matter_id = o.matter_id and o.owed_by_unit_id is null
      and r.held @> greatest(o.clock_from, lower(m.life))
    where o.clock_from < upper(period) and (period @> o.clock_from or o.kind = 'case.visit' and coalesce(o.ended_at, core.now()) > lower(period))
      and not exists (select from core.kept_from_me k where k.matter_id = o.matter_id)),
  judged as (
    select w.*, u.tier, period @> w.clock_from as counts,
      n.rule_id is not null as is_tried, case when n.rule_id is null then w.due_at else d.due_at end as new_due,
      extract(epoch from least(w.ended, upper(period)) - greatest(w.clock_from, lower(period))) as ran
    from owed w
    join core.unit u on u.unit_id = w.answers
    left join lateral (
      select t.* from unnest(tried) t
      where not w.is_extended and t.kind = w.kind and t.starts_when = w.rule_frozen ->> 'starts_when' and t.risk in ('any', w.risk_then) and t.tier in ('any', u.tier)
        and (t.risk <> 'any', t.tier <> 'any') >= (w.rule_frozen ->> 'risk' <> 'any', w.rule_frozen ->> 'tier' <> 'any')
      order by t.risk = 'any', t.tier = 'any', t.rule_id desc limit 1) n on true
    left join lateral core.due_at(w.counts_from, n.amount, n.time_unit, n.clock, caller.time_zone) d on n.rule_id is not null),
  told as (
    select j.kind, j.answers, count(*) filter (where j.counts)::int as obligations,
      count(*) filter (where j.counts and j.late_from < j.ended and tstzmultirange(tstzrange(j.late_from, j.ended)) - j.paused <> '{}')::int as late,
      count(*) filter (where j.counts and j.new_late_from < j.ended and tstzmultirange(tstzrange(j.new_late_from, j.ended)) - j.paused <> '{}')::int as would_be,
      count(*) filter (where j.counts and j.due_at is not null and j.new_due is null)::int as unknown,
      sum(case when j.kind = 'case.visit' then j.ran / nullif(extract(epoch from j.due_at - j.counts_from), 0) else j.counts::int end) as visits,
      sum(case when j.kind = 'case.visit' then j.ran / nullif(extract(epoch from j.new_due - j.counts_from), 0) else j.counts::int end) as other_visits
    from (select w.*, core.late_from(w.due_at, w.clock_from, w.given_at) as late_from, core.late_from(w.new_due, w.clock_from, w.given_at) as new_late_from from judged w) j group by j.kind, j.answers)
  select t.kind, core.label('obligation', t.kind), u.code, core.unit_name(u.unit_id, core.now()), t.obligations, t.late, t.would_be, t.unknown,
    p.officers, round((t.visits * hours / w.weeks / nullif(p.officers, 0))::numeric, 1),
    round((t.other_visits * coalesce(other_hours, hours) / w.weeks / nullif(p.officers, 0))::numeric, 1), p.rest_on
  from told t
  join core.unit u on u.unit_id = t.answers
  cross join lateral (select extract(epoch from upper(period) - lower(period)) / 604800 as weeks) w
  left join lateral (
    select count(distinct l.person_no)::int as officers,
      case when other_hours is null then own.amount || ' ' || core.label('time_unit', own.time_unit) || ' · ' || core.label('shown_as', core.shown_as(own.status)) else core.label('shown_as', 'proposed') end as rest_on
    from core.login l
    where l.unit_id = u.unit_id and l.valid @> (upper(period) - interval '1 microsecond')) p on t.kind in ('case.visit', 'case.first_contact', 'close.followup')
  order by t.kind, t.late <> t.would_be desc, u.code;
end $$;

comment on function api.try_rules(jsonb, date, date) is
  '按拟定规则试算过去一段时间：谁会超期，每名工作人员每周要走访多少小时；不作任何改动。 Replay the past under proposed rules: who would have been late, and how many hours of visits an officer would owe; stores nothing.';
revoke execute on function api.try_rules(jsonb, date, date) from public;
grant execute on function api.try_rules(jsonb, date, date) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
