-- facts_at: how matters stood at an instant: who held them, what was owed, and what had been recorded by then. What was recorded
-- later is not told, whenever it is said to have happened; a unit bears the name of then.
--
--   returns  section (holder, obligation, event), whose, what, since, due, recorded, and the evidence
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
      select 2, 'obligation', coalesce(o.owed_by_unit_id, core.holder_at(o.matter_id, facts_at.at)), core.label('obligation', o.kind), o.clock_from,
        o.due_at, b.recorded_at, core.event_id(core.number_of(o.matter_id), o.event_no)
      from core.obligation o
      join core.event b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.recorded_at <= facts_at.at
      left join core.event e on e.matter_id = o.matter_id and e.event_no = o.ended_by_event_no
      where o.matter_id = any (matter_ids) and (e.recorded_at is null or e.recorded_at > facts_at.at)
      union all
      select 3, 'event', e.unit_id, core.label('event', e.kind), e.happened_at, null, e.recorded_at, core.event_id(core.number_of(e.matter_id), e.event_no)
      from core.event e
      where e.matter_id = any (matter_ids) and e.recorded_at <= facts_at.at) p
    left join core.unit u on u.unit_id = p.unit_id
    order by p.part, coalesce(p.recorded, p.started), p.due;
end $$;

comment on function core.facts_at(bigint[], timestamptz) is 'How matters stood at an instant. 事项在某一时刻的情况。';
revoke execute on function core.facts_at(bigint[], timestamptz) from public;
