-- take_steps: does the next step of the sweep for a set of matters, in one statement for all of them, once, however many sweep at
-- a time.
--
--   returns  the steps that were taken; not those of a matter that somebody else holds at this moment, or has changed since
--
-- Matter by matter, each step would cost a dozen calls and a savepoint. Here the steps of the whole set are worked out, their
-- matters locked, and everything that belongs to them inserted together. What was worked out before the lock is still true
-- behind it: every act on a matter counts its events on, and a matter whose count has moved is passed over. A set is small beside the
-- tables, which grow while the first sets are done and their plan is kept: it is read by the indexes.
create function core.take_steps(matter_ids bigint[], caller core.caller) returns setof core.due_step
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
begin
  perform core.check_transaction();
  perform set_config('synchronous_commit', 'on', true);
  return query
  with due as materialized (
    select d as due, m.last_event_no
    from core.due_step d join core.matter m on m.matter_id = d.matter_id
    where d.matter_id = any (matter_ids) and d.subdistrict_id = caller.subdistrict_id and d.step is not null),
  steps as materialized (
    select (d.due).matter_id, d.last_event_no, array_agg(d.due order by (d.due).obligation_id, (d.due).step) as steps
    from (
      -- two units of a matter may be due to take it up to the same unit
      select d.*, row_number() over (partition by (d.due).matter_id, (d.due).upper_unit_id order by (d.due).obligation_id) as turn from due d) d
    where (d.due).upper_unit_id is null or d.turn = 1
    group by (d.due).matter_id, d.last_event_no),
  free as materialized (
    select t.matter_id, t.steps from steps t
    join core.matter m on m.matter_id = t.matter_id and m.last_event_no = t.last_event_no
    order by t.matter_id for no key update of m skip locked),
  moved as (
    update core.matter m
    set last_event_no = m.last_event_no + cardinality(f.steps),
        last_at = greatest(core.now(), m.last_at + interval '1 microsecond') + (cardinality(f.steps) - 1) * interval '1 microsecond'
    from free f where f.matter_id = m.matter_id
    returning m.last_event_no, m.last_at, m.holder_unit_id, f.steps),
  act as (
    select s.*, u.unit_id as to_unit_id, v.last_event_no - cardinality(v.steps) + s.nth::int as event_no,
      v.last_at - (cardinality(v.steps) - s.nth) * interval '1 microsecond' as at,
      v.holder_unit_id, u.tier, case when s.step <> 'reminder' then core.risk_of(s.matter_id) end as risk, v.steps[s.nth] as due,
      case s.step when 'escalate' then 'escalated' else 'order_issued' end as event,
      case s.step when 'escalate' then jsonb_build_object('cause', s.cause, 'to', u.code)
        else jsonb_build_object('level', s.step, 'to', u.code, 'about', s.kind) end as detail,
      case s.step when 'escalate' then 'tier.decide' else 'order.answer' end as owes,
      case s.step when 'escalate' then 'escalated' else 'order issued: ' || s.step end as starts_when
    from moved v
    cross join lateral unnest(v.steps) with ordinality s (obligation_id, matter_id, kind, subdistrict_id, unit_id, due_at, step, cause, upper_unit_id, why, nth)
    cross join lateral (select k.unit_id, k.code, k.tier from core.unit k where k.unit_id = coalesce(s.upper_unit_id, s.unit_id) offset 0) u),
  recorded as (
    insert into core.event (matter_id, event_no, kind, happened_at, recorded_at, login_id, unit_id, detail)
    select a.matter_id, a.event_no, a.event, a.at, a.at, caller.login_id, caller.unit_id, a.detail from act a),
  logged as (
    insert into audit.event (at, kind, payload)
    select a.at, a.event, jsonb_build_object('matter', a.matter_id, 'event', a.event_no, 'happened', a.at, 'unit', caller.unit_id, 'detail', a.detail)
    from act a order by a.matter_id, a.event_no),
  ordered as (
    insert into core.supervision_order (matter_id, event_no, level, to_unit_id, obligation_id)
    select a.matter_id, a.event_no, a.step, a.to_unit_id, a.obligation_id from act a where a.step <> 'escalate'),
  raised as (
    insert into core.escalation (matter_id, event_no, cause, to_unit_id)
    select a.matter_id, a.event_no, a.cause, a.to_unit_id from act a where a.step = 'escalate'),
  term as materialized (
    select t.*, r.rule_id, r.owed_by, to_jsonb(r) - array['rule_id', 'subdistrict_id', 'valid', 'set_by_login_id'] as frozen, e.due_at, e.due_unknown
    from (select distinct a.owes, a.starts_when, a.risk, a.tier, a.at from act a where a.step <> 'reminder') t
    cross join lateral core.deadline_rule_in_force(caller.subdistrict_id, t.owes, t.starts_when, t.risk, t.tier, t.at) r
    cross join lateral core.due_at(t.at, r.amount, r.time_unit, r.clock, caller.time_zone) e
    where r.rule_id is not null),
  owed as (
    insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, due_unknown, rule_id, rule_frozen)
    select a.matter_id, a.event_no, a.owes, case when t.owed_by = 'unit' or a.holder_unit_id is null then a.to_unit_id end,
      a.at, t.due_at, t.due_unknown, t.rule_id, t.frozen
    from act a join term t on (t.owes, t.starts_when, t.risk, t.tier, t.at) = (a.owes, a.starts_when, a.risk, a.tier, a.at)
    order by a.matter_id, a.event_no)
  select (a.due).* from act a;
end $$;

comment on function core.take_steps(bigint[], core.caller) is 'The sweep''s next steps for a set of matters, once. 成组巡查。';
