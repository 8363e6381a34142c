-- stood_at: the parts of api.unit_at, from what had been recorded by then.
create function core.stood_at(unit_id int, at timestamptz)
returns table (part int, section text, matter_id bigint, event_no int, what text, started timestamptz, due timestamptz, recorded timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 1, 'unit', null::bigint, null::int, core.unit_name(stood_at.unit_id, stood_at.at), lower(n.valid), null::timestamptz, null::timestamptz
  from core.unit_name n join core.unit u on u.unit_id = n.unit_id and u.exists_during @> stood_at.at
  where n.unit_id = stood_at.unit_id and n.valid @> stood_at.at
  union all
  select 2, 'holds', r.matter_id, r.from_event_no, core.label('event', e.kind), lower(r.held), null, e.recorded_at
  from core.responsibility r join core.event e on e.matter_id = r.matter_id and e.event_no = r.from_event_no
  where r.unit_id = stood_at.unit_id and r.held @> stood_at.at
  union all
  select 3, 'offer', o.matter_id, o.event_no, core.label('event', 'dispatched'), e.recorded_at, core.due_then(b.due_at, b.given_at, stood_at.at), e.recorded_at
  from core.offer o join core.event e on e.matter_id = o.matter_id and e.event_no = o.event_no and e.recorded_at <= stood_at.at
  left join core.event a on a.matter_id = o.matter_id and a.event_no = o.answered_event_no
  left join core.obligation b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept'
  where o.to_unit_id = stood_at.unit_id and (a.recorded_at is null or a.recorded_at > stood_at.at)
  union all
  select 4, 'obligation', o.matter_id, o.event_no, core.label('obligation', o.kind), o.clock_from, core.due_then(o.due_at, o.given_at, stood_at.at), b.recorded_at
  from (
    select d.* from core.obligation d where d.owed_by_unit_id = stood_at.unit_id
    union all
    select d.* from core.responsibility r join core.obligation d on d.matter_id = r.matter_id and d.owed_by_unit_id is null
    where r.unit_id = stood_at.unit_id and r.held @> stood_at.at) o
  join core.event b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.recorded_at <= stood_at.at
  left join core.event e on e.matter_id = o.matter_id and e.event_no = o.ended_by_event_no
  where e.recorded_at is null or e.recorded_at > stood_at.at
  union all
  select 5, 'order', s.matter_id, s.event_no, core.label('order_level', s.level), e.recorded_at, core.due_then(b.due_at, b.given_at, stood_at.at), e.recorded_at
  from core.supervision_order s
  join core.event e on e.matter_id = s.matter_id and e.event_no = s.event_no and e.recorded_at <= stood_at.at
  left join core.event a on a.matter_id = s.matter_id and a.event_no = s.answered_event_no
  left join core.obligation b on b.matter_id = s.matter_id and b.event_no = s.event_no and b.kind = 'order.answer'
  where s.to_unit_id = stood_at.unit_id and s.level <> 'reminder' and (a.recorded_at is null or a.recorded_at > stood_at.at)
  union all
  select 6, 'escalation', s.matter_id, s.event_no, core.label('escalation_cause', s.cause), e.recorded_at, core.due_then(b.due_at, b.given_at, stood_at.at), e.recorded_at
  from core.escalation s
  join core.event e on e.matter_id = s.matter_id and e.event_no = s.event_no and e.recorded_at <= stood_at.at
  left join core.event a on a.matter_id = s.matter_id and a.event_no = s.decided_event_no
  left join core.obligation b on b.matter_id = s.matter_id and b.event_no = s.event_no and b.kind = 'tier.decide'
  where s.to_unit_id = stood_at.unit_id and (a.recorded_at is null or a.recorded_at > stood_at.at)
$$;

comment on function core.stood_at(int, timestamptz) is 'How a unit stood at an instant. 单位当时的情况。';
revoke execute on function core.stood_at(int, timestamptz) from public;
