-- audit_lateness: every delay, with the unit that answers for it and for how many minutes (core.lateness).
create function core.audit_lateness(c core.case_file) returns setof core.audit_line
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'lateness', row_number() over (order by lower(l.late), l.obligation_id)::int, l.unit_id, core.label('obligation', o.kind),
    lower(l.late), o.due_at, upper(l.late), e.recorded_at, l.minutes,
    core.rule_in_words(o.rule_frozen),
    core.source_in_words(o.rule_frozen), null, null,
    concat_ws(', ', core.event_id(core.number_of(o.matter_id), o.event_no), core.event_id(core.number_of(o.matter_id), o.ended_by_event_no))
  from core.matters_of(c) matter (id)
  cross join lateral core.lateness(matter.id) l
  join core.obligation o on o.obligation_id = l.obligation_id
  left join core.event e on e.matter_id = o.matter_id and e.event_no = o.ended_by_event_no
$$;

comment on function core.audit_lateness(core.case_file) is 'Audit: every delay and who answers for it. 审计：超期与归责。';
