-- case_at: how a case stood at an instant of the past (当时情况): who held it, what was owed, and what had been recorded by then.
-- What was recorded later is not told, whenever it is said to have happened.
--
--   returns  section (holder, obligation, event), whose, what, since, due, recorded, and the evidence
--   refuses  mistyped_number, no_such_case, not_your_business, time_is_not_past, nothing_was_recorded_yet
--   callers  office, leader, auditor; community, grid, agency for what is their business
create function api.case_at(case_number text, at timestamptz)
returns table (section text, unit_code text, unit text, what text, started timestamptz, due timestamptz, recorded timestamptz, evidence text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller();
  found_case constant core.case_file := core.audited_case(case_at.case_number, caller);
  began constant timestamptz := (select min(e.recorded_at) from core.event e where e.matter_id in (select core.matters_of(found_case)));
begin
  if case_at.at is null or case_at.at > core.now() then
    perform core.refuse('time_is_not_past');
  elsif caller.group_name <> 'weibao_auditor'
     and not (select core.is_business_of(caller, m) from core.matter m where m.matter_id = found_case.case_id) then
    perform core.refuse('not_your_business');
  elsif case_at.at < began then
    perform core.refuse('nothing_was_recorded_yet', found_case.case_number, to_char(began at time zone caller.time_zone, 'YYYY-MM-DD HH24:MI'));
  end if;
  return query
    select p.section, u.code, core.unit_name(u.unit_id, case_at.at), p.what, p.started, p.due, p.recorded, p.evidence
    from (
      select 1 as part, 'holder' as section, r.unit_id, core.label('event', e.kind) as what, lower(r.held) as started,
        null::timestamptz as due, e.recorded_at as recorded, core.event_id(core.number_of(r.matter_id), r.from_event_no) as evidence
      from core.responsibility r
      join core.event e on e.matter_id = r.matter_id and e.event_no = r.from_event_no
      where r.matter_id in (select core.matters_of(found_case)) and r.held @> case_at.at
      union all
      select 2, 'obligation', coalesce(o.owed_by_unit_id, core.holder_at(o.matter_id, case_at.at)), core.label('obligation', o.kind), o.clock_from,
        o.due_at, b.recorded_at, core.event_id(core.number_of(o.matter_id), o.event_no)
      from core.obligation o
      join core.event b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.recorded_at <= case_at.at
      left join core.event e on e.matter_id = o.matter_id and e.event_no = o.ended_by_event_no
      where o.matter_id in (select core.matters_of(found_case)) and (e.recorded_at is null or e.recorded_at > case_at.at)
      union all
      select 3, 'event', e.unit_id, core.label('event', e.kind), e.happened_at, null, e.recorded_at, core.event_id(core.number_of(e.matter_id), e.event_no)
      from core.event e
      where e.matter_id in (select core.matters_of(found_case)) and e.recorded_at <= case_at.at) p
    left join core.unit u on u.unit_id = p.unit_id
    order by p.part, coalesce(p.recorded, p.started), p.due;
end $$;

comment on function api.case_at(text, timestamptz) is '案件在某一时刻的情况：谁负责、应办何事、已记录何事。 How a case stood at an instant: who held it, what was owed, what had been recorded.';
revoke execute on function api.case_at(text, timestamptz) from public;
grant execute on function api.case_at(text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
