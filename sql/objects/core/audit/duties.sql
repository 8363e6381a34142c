-- audit_duties: the duties that were cited or that contradict a return, with the plan's own words and whose they are.
create function core.audit_duties(c core.case_file) returns setof core.audit_line
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'duty', row_number() over (order by d.duty_code)::int, d.unit_id, core.label('domain', d.domain),
    null::timestamptz, null::timestamptz, null::timestamptz, null::timestamptz, null::bigint, null, d.section, d.duty_code, d.exact_phrase,
    string_agg(distinct core.event_id(core.number_of(e.matter_id), e.event_no), ', ')
  from core.event e
  cross join lateral (values (e.detail ->> 'duty'), (e.detail ->> 'contradicted_by')) cited (duty_code)
  join core.duty d on d.plan_id = c.plan_id and d.duty_code = cited.duty_code
  where e.matter_id = any (array(select core.matters_of(c)))
  group by d.duty_code, d.unit_id, d.domain, d.section, d.exact_phrase
$$;

comment on function core.audit_duties(core.case_file) is 'Audit: duties cited, in the plan''s words. 审计：所涉职责。';
