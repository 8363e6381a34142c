-- audit_offers: what was offered to whom, how it was answered, and the duty that contradicts a return.
create function core.audit_offers(c core.case_file) returns setof core.audit_line
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'offer', row_number() over (order by e.recorded_at)::int, o.to_unit_id,
    concat_ws(' · ', coalesce(core.label('answer', o.answer), core.label('case_status', 'offered')),
              core.label('return_reason', o.reason_code),
              case when o.contradicted_by is not null then core.label('audit', 'contradicted') end),
    e.recorded_at, b.due_at, a.recorded_at, a.recorded_at, core.minutes(e.recorded_at, coalesce(a.recorded_at, core.now())), null, null,
    coalesce(o.contradicted_by, o.return_duty_code, o.duty_code), d.exact_phrase,
    concat_ws(', ', core.event_id(core.number_of(o.matter_id), o.event_no), core.event_id(core.number_of(o.matter_id), o.answered_event_no))
  from core.offer o
  join core.event e on e.matter_id = o.matter_id and e.event_no = o.event_no
  left join core.event a on a.matter_id = o.matter_id and a.event_no = o.answered_event_no
  left join core.obligation b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept'
  left join core.duty d on d.plan_id = o.duty_plan_id and d.duty_code = coalesce(o.contradicted_by, o.return_duty_code, o.duty_code)
  where o.matter_id = any (array(select core.matters_of(c)))
$$;

comment on function core.audit_offers(core.case_file) is 'Audit: offers and answers. 审计：派单与答复。';
