-- record_plan: the assistance plan of a case was made (帮扶方案).
--
--   note         the plan, in words
--   refuses      no_such_case, mistyped_number, matter_has_ended, not_your_business, text_is_missing, no_fact_from_the_future
--   callers      as assess_case
--   source       plan 三(五) 分类帮扶
create function api.record_plan(
  case_number text, note text, happened_at timestamptz default null, out event_id text, out recorded_at timestamptz)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select p.event_id, p.recorded_at
  from core.plan_for_child(record_plan.case_number, 'case.plan', 'plan_made', record_plan.note, record_plan.happened_at,
    core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency')) p
$$;

comment on function api.record_plan(text, text, timestamptz) is '登记帮扶方案。 Record the assistance plan.';
revoke execute on function api.record_plan(text, text, timestamptz) from public;
grant execute on function api.record_plan(text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
