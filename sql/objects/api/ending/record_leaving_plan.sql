-- record_leaving_plan: what is to become of a child who comes of age was planned (满十八周岁安排).
--
--   note     the plan, in words
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_your_business, text_is_missing, file_is_frozen, no_fact_from_the_future
--   callers  as assess_case
--   source   rule age18.plan
create function api.record_leaving_plan(
  case_number text, note text, happened_at timestamptz default null, out event_id text, out recorded_at timestamptz)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select p.event_id, p.recorded_at
  from core.plan_for_child(record_leaving_plan.case_number, 'age18.plan', 'leaving_plan_made', record_leaving_plan.note, record_leaving_plan.happened_at,
    core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency')) p
$$;

comment on function api.record_leaving_plan(text, text, timestamptz) is
  '登记满十八周岁安排。 Record the plan for a child who comes of age.';
revoke execute on function api.record_leaving_plan(text, text, timestamptz) from public;
grant execute on function api.record_leaving_plan(text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
