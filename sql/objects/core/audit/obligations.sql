-- audit_obligations: what was owed by when under which rule and whose source, and when it was done and recorded.
create function core.audit_obligations(c core.case_file) returns setof core.audit_line
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'obligation', row_number() over (order by o.clock_from, o.obligation_id)::int,
    coalesce(o.owed_by_unit_id, core.holder_at(o.matter_id, e.recorded_at)),
    concat_ws(' · ', core.label('obligation', o.kind), core.label('ending', o.ending), core.label('due_unknown', o.due_unknown)),
    o.clock_from, o.due_at, e.happened_at, e.recorded_at, core.late_minutes(o.matter_id, core.late_from(o.due_at, o.clock_from, o.given_at), o.ended_at),
    core.rule_in_words(o.rule_frozen),
    core.source_in_words(o.rule_frozen), null, null,
    concat_ws(', ', core.event_id(core.number_of(o.matter_id), o.event_no), core.event_id(core.number_of(o.matter_id), o.ended_by_event_no))
  from core.obligation o
  left join core.event e on e.matter_id = o.matter_id and e.event_no = o.ended_by_event_no
  where o.matter_id = any (array(select core.matters_of(c)))
$$;

comment on function core.audit_obligations(core.case_file) is 'Audit: what was owed, and what became of it. 审计：应办事项。';
