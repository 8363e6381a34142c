-- audit_holders: the way of the case: each holder with its interval, from the recording of the lead.
create function core.audit_holders(c core.case_file) returns setof core.audit_line
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'holder', row_number() over (order by lower(r.held))::int, r.unit_id, core.label('event', e.kind),
    lower(r.held), null::timestamptz, case when not upper_inf(r.held) then upper(r.held) end, e.recorded_at,
    core.held_minutes(r.held, m.life), null, null, e.detail ->> 'duty', d.exact_phrase,
    core.event_id(core.number_of(r.matter_id), r.from_event_no)
  from core.responsibility r
  join core.matter m on m.matter_id = r.matter_id
  join core.event e on e.matter_id = r.matter_id and e.event_no = r.from_event_no
  left join core.duty d on d.plan_id = c.plan_id and d.duty_code = e.detail ->> 'duty'
  where r.matter_id = any (array(select core.matters_of(c)))
$$;

comment on function core.audit_holders(core.case_file) is 'Audit: each holder with its interval. 审计：主责经过。';
