-- why_found: the chain behind a finding: clause, definition, rule, debt, holders with their share of the delay, events. The share is
-- that of the state of knowledge of its audit.
create function core.why_found(f core.finding, time_zone text) returns table (place int, part text, at timestamptz, what text, source text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 1, 'clause', null::timestamptz, d.exact_phrase, d.clause from core.finding_definition d where d.definition_id = f.definition_id
  union all
  select 2, 'definition', null, concat_ws(' · ', case core.lang() when 'en' then d.name_en else d.name_zh end, trim_scale(d.amount)::text || ' ' || core.label('measured_in', d.measured_in)),
    d.basis || ' · ' || core.label('shown_as', core.shown_as(d.status))
  from core.finding_definition d where d.definition_id = f.definition_id
  union all
  select 3, 'rule', null, core.rule_in_words(o.rule_frozen), core.source_in_words(o.rule_frozen)
  from core.obligation o where o.obligation_id = f.obligation_id
  union all
  select 4, 'debt', null, concat_ws(' · ', core.label('obligation', o.kind), core.instant_in_words(o.clock_from, why_found.time_zone) || ' → ' || core.deadline_in_words(o.due_at, why_found.time_zone),
    coalesce(core.unit_name(o.owed_by_unit_id, o.clock_from), core.label('audit', 'owed_by_the_holder'))), core.event_id(core.number_of(o.matter_id), o.event_no)
  from core.obligation o where o.obligation_id = f.obligation_id
  union all
  select 5, 'holder', lower(t.part), concat_ws(' · ', core.unit_name(t.unit_id, lower(t.part)),
    core.instant_in_words(lower(t.part), why_found.time_zone) || ' → ' || core.instant_in_words(upper(t.part), why_found.time_zone), core.minutes_in_words(t.minutes)), null
  from core.audit a
  join core.audited_matter n on n.audit_id = a.audit_id and n.matter_id = f.matter_id
  cross join lateral core.known_debt(row(a.subdistrict_id, array[n.matter_id], array[n.last_event_no], array[n.last_at], a.during, a.known_until, null, null, null, null)::core.knowledge) d
  cross join lateral core.shares_of(d.matter_id, d.owed_by_unit_id, d.late, d.last_event_no, d.last_at, a.known_until) t
  where a.audit_id = f.audit_id and d.obligation_id = f.obligation_id and d.late is not null
  union all
  -- who held it in time: whose time was used up before anybody was late
  select 5, 'holder', lower(h.held), concat_ws(' · ', core.unit_name(h.unit_id, lower(h.held)),
    core.instant_in_words(lower(p.part), why_found.time_zone) || ' → ' || core.instant_in_words(upper(p.part), why_found.time_zone), core.label('audit', 'in_time')),
    core.event_id(core.number_of(f.matter_id), h.from_event_no)
  from core.obligation o
  join core.audited_matter n on n.audit_id = f.audit_id and n.matter_id = o.matter_id
  cross join lateral core.known_holder(n.matter_id, n.last_event_no, n.last_at) h
  cross join lateral (select h.held * tstzrange(o.clock_from, greatest(o.clock_from, core.late_from(o.due_at, o.clock_from, o.given_at))) as part) p
  where o.obligation_id = f.obligation_id and o.owed_by_unit_id is null and not isempty(p.part)
  union all
  select 6, 'event', e.recorded_at, concat_ws(' · ', core.label('event', e.kind), core.unit_name(e.unit_id, e.recorded_at), core.instant_in_words(e.happened_at, why_found.time_zone),
    case when e.recorded_at - e.happened_at >= interval '1 minute' then core.label('audit', 'recorded') || ' ' || core.instant_in_words(e.recorded_at, why_found.time_zone) end),
    core.event_id(core.number_of(e.matter_id), e.event_no)
  from core.event e where e.matter_id = f.matter_id and e.event_no = any (f.event_nos)
  union all
  select 7, 'event', null, core.label('audit', 'nothing_came'), null
  from core.obligation o
  join core.audited_matter n on n.audit_id = f.audit_id and n.matter_id = o.matter_id
  where o.obligation_id = f.obligation_id and (o.ended_by_event_no is null or o.ended_by_event_no > n.last_event_no)
  union all
  select 8, 'finding', null, core.finding_in_words(f), core.evidence_of_finding(f)
$$;

comment on function core.why_found(core.finding, text) is 'The chain behind a finding. 疑似问题的缘由。';
revoke execute on function core.why_found(core.finding, text) from public;
