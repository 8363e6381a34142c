-- known_debt: what was owed, as far as it is known: what a later event ended is owed still. `late` is from when until when it was
-- late, null if it was not, `late_from` from when it would be. A deadline in a year whose calendar was not loaded then was not known then.
create function core.known_debt(k core.knowledge) returns table (
  obligation_id bigint, matter_id bigint, event_no int, kind text, owed_by_unit_id int, clock_from timestamptz, due_at timestamptz,
  rule_frozen jsonb, ended_at timestamptz, ended_by_event_no int, ending text, late tstzrange, last_event_no int, last_at timestamptz, late_from timestamptz)
language sql stable as $$
  select o.obligation_id, o.matter_id, o.event_no, o.kind, o.owed_by_unit_id, o.clock_from, w.due_at, o.rule_frozen, e.ended_at, e.ended_by_event_no, e.ending,
    case when w.late_from < coalesce(e.ended_at, (k).until) then tstzrange(w.late_from, coalesce(e.ended_at, (k).until)) end,
    n.last_event_no, n.last_at, w.late_from
  from core.known_matter(k) n
  join core.obligation o on o.matter_id = n.matter_id and o.event_no <= n.last_event_no
  cross join lateral (
    select d.due_at, core.late_from(d.due_at, o.clock_from, o.given_at) as late_from
    from (select core.due_as_known(o.due_at, o.given_with_year, (k).calendar_years) as due_at) d) w
  left join lateral (select o.ended_at, o.ended_by_event_no, o.ending where o.ended_by_event_no <= n.last_event_no) e on true
$$;

comment on function core.known_debt(core.knowledge) is 'What was owed, as far as it is known. 已知应办事项。';
revoke execute on function core.known_debt(core.knowledge) from public;
