-- record_plan: the assistance plan of a case was made (帮扶方案).
--
--   note         the plan, in words
--   refuses      no_such_case, mistyped_number, matter_has_ended, not_your_business, text_is_missing, no_fact_from_the_future
--   callers      as assess_case
--   source       plan 三(五) 分类帮扶
create function api.record_plan(
  case_number text, note text, happened_at timestamptz default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  told constant text := core.required_text(note, 4000, 'note');
begin
  if not (select core.is_business_of(caller, m) from core.matter m where m.matter_id = found_case.case_id) then
    perform core.refuse('not_your_business');
  end if;
  select r.event_id, r.recorded_at into event_id, recorded_at
  from core.record_met(found_case.case_id, 'case.plan', 'plan_made', told, record_plan.happened_at, caller) r;
end $$;

comment on function api.record_plan(text, text, timestamptz) is '登记帮扶方案。 Record the assistance plan.';
revoke execute on function api.record_plan(text, text, timestamptz) from public;
grant execute on function api.record_plan(text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
