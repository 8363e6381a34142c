-- take_steps: does the next step of the sweep for a set of matters, in one statement for all of them, once, however many sweep at
-- a time.
--
--   returns  the steps that were taken; not those of a matter that somebody else holds at this moment, or has changed since
--
-- Matter by matter, each step would cost a dozen calls and a savepoint. Here the steps of the whole set are worked out, their
-- matters locked, and everything that belongs to them inserted together. What was worked out before the lock is still true
-- behind it: every act on a matter counts its events on, and a matter whose count has moved is passed over.
create function core.take_steps(matter_ids bigint[], caller core.caller) returns setof core.due_step
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform core.check_transaction();
  perform set_config('synchronous_commit', 'on', true);
  return query
  with due as materialized (
    select d as due, m.last_event_no
    from core.due_step d join core.matter m on m.matter_id = d.matter_id
    where d.matter_id = any (matter_ids) and d.step is not null),
  free as materialized (
    select m.matter_id from core.matter m
    where m.matter_id = any (matter_ids) and m.last_event_no = (select max(d.last_event_no) from due d where (d.due).matter_id = m.matter_id)
    order by m.matter_id for no key update skip locked),
  step as materialized (
    select (d.due).*, d.due, coalesce((d.due).upper_unit_id, (d.due).unit_id) as to_unit_id,
      row_number() over (partition by (d.due).matter_id order by (d.due).obligation_id, (d.due).step)::int as nth,
      count(*) over (partition by (d.due).matter_id)::int as steps
    from (
      -- two units of a matter may be due to take it up to the same unit
      select d.due, row_number() over (partition by (d.due).matter_id, (d.due).upper_unit_id order by (d.due).obligation_id) as turn from due d) d
    where ((d.due).upper_unit_id is null or d.turn = 1) and (d.due).matter_id in (select f.matter_id from free f)),
  moved as (
    update core.matter m
    set last_event_no = m.last_event_no + s.steps,
        last_at = greatest(core.now(), m.last_at + interval '1 microsecond') + (s.steps - 1) * interval '1 microsecond'
    from step s where s.matter_id = m.matter_id and s.nth = 1
    returning m.matter_id, m.last_event_no, m.last_at, m.holder_unit_id),
  act as (
    select s.*, v.last_event_no - s.steps + s.nth as event_no, v.last_at - (s.steps - s.nth) * interval '1 microsecond' as at,
      v.holder_unit_id, u.tier, case when s.step <> 'reminder' then core.risk_of(s.matter_id) end as risk,
      case s.step when 'escalate' then 'escalated' else 'order_issued' end as event,
      case s.step when 'escalate' then jsonb_build_object('cause', s.cause, 'to', u.code)
        else jsonb_build_object('level', s.step, 'to', u.code, 'about', s.kind) end as detail,
      case s.step when 'escalate' then 'tier.decide' else 'order.answer' end as owes,
      case s.step when 'escalate' then 'escalated' else 'order issued: ' || s.step end as starts_when
    from step s join moved v on v.matter_id = s.matter_id join core.unit u on u.unit_id = s.to_unit_id),
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
