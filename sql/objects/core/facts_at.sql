-- facts_at: how matters stood at an instant: who held them, who worked on them, whether their clocks were paused, what was owed, and what
-- had been recorded by then. What was recorded later is not told, whenever it is said to have happened, nor a deadline that the calendar
-- gave later; a unit bears the name of then.
--
--   returns  section (holder, officer, pause, obligation, event), whose, what, since, due, recorded, and the evidence
--
-- At the very instant of a hand-over the new holder answers (an interval includes its beginning), for what is owed as well. What is owed by the
-- holder of a matter that ended goes over with what it became; until that has ended it is shown with who held it last.
create function core.facts_at(matter_ids bigint[], at timestamptz)
returns table (section text, unit_code text, unit text, what text, started timestamptz, due timestamptz, recorded timestamptz, evidence text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select p.section, u.code, core.unit_name(u.unit_id, facts_at.at), p.what, p.started, p.due, p.recorded, p.evidence
    from (
      select 1 as part, 'holder' as section, r.unit_id, core.label('event', e.kind) as what, lower(r.held) as started,
        null::timestamptz as due, e.recorded_at as recorded, core.event_id(core.number_of(r.matter_id), r.from_event_no) as evidence
      from core.responsibility r
      join core.event e on e.matter_id = r.matter_id and e.event_no = r.from_event_no
      where r.matter_id = any (matter_ids) and r.held @> facts_at.at
      union all
      select 2, 'officer', l.unit_id, l.role_name::text, lower(o.during), null, lower(o.during), core.event_id(core.number_of(o.matter_id), o.event_no)
      from core.officer o join core.login l on l.login_id = o.login_id
      where o.matter_id = any (matter_ids) and o.during @> facts_at.at
      union all
      select 3, 'pause', e.unit_id, core.label('event', e.kind), lower(q.during), q.until, e.recorded_at, core.event_id(core.number_of(q.matter_id), q.answered_event_no)
      from core.request q join core.event e on e.matter_id = q.matter_id and e.event_no = q.answered_event_no
      where q.matter_id = any (matter_ids) and q.during @> facts_at.at
      union all
      select 4, 'obligation', coalesce(o.owed_by_unit_id, h.unit_id), core.label('obligation', o.kind), o.clock_from,
        core.due_then(o.due_at, o.given_at, facts_at.at), b.recorded_at, core.event_id(core.number_of(o.matter_id), o.event_no)
      from core.obligation o
      join core.event b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.recorded_at <= facts_at.at
      left join core.event e on e.matter_id = o.matter_id and e.event_no = o.ended_by_event_no
      left join lateral (
        select r.unit_id from core.responsibility r
        where r.matter_id = o.matter_id and lower(r.held) <= facts_at.at order by lower(r.held) desc limit 1) h on true
      where o.matter_id = any (matter_ids) and (e.recorded_at is null or e.recorded_at > facts_at.at)
      union all
      select 5, 'event', e.unit_id, core.label('event', e.kind), e.happened_at, null, e.recorded_at, core.event_id(core.number_of(e.matter_id), e.event_no)
      from core.event e
      where e.matter_id = any (matter_ids) and e.recorded_at <= facts_at.at) p
    left join core.unit u on u.unit_id = p.unit_id
    order by p.part, coalesce(p.recorded, p.started), p.due;
end $$;

comment on function core.facts_at(bigint[], timestamptz) is 'How matters stood at an instant. 事项在某一时刻的情况。';
revoke execute on function core.facts_at(bigint[], timestamptz) from public;
