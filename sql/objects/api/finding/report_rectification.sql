-- report_rectification: the unit reports what it has put right (报告整改).
--
--   refuses  mistyped_number, no_such_finding, audit_is_closed, nothing_to_rectify (WB614), not_the_unit_of_this_step (WB608), text_is_missing
--   callers  office, leader, community, grid, agency
create function api.report_rectification(finding text, note text, paper text default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_finding constant core.finding := core.lock_finding(finding, caller);
  state constant core.finding_state := core.state_of(found_finding);
  named constant int := core.stands_for(found_finding.unit_id);
  by_unit constant int := core.step_for(named, named, caller, paper);
  told constant text := core.required_text(note, 3500, 'note');
  debt core.obligation;
  moment core.moment;
begin
  debt := core.rectification_owed(found_finding);
  -- Also while a review goes on: its deadline runs.
  if state.status <> 'rectifying' and (state.status <> 'in_review' or debt.obligation_id is null) then
    perform core.refuse('nothing_to_rectify', core.label('finding_status', state.status));
  end if;
  moment := core.take_step(found_finding, 'rectified', caller, concat_ws(E'\n', told, paper), by_unit => by_unit);
  if debt.obligation_id is not null then
    perform core.settle_one(debt, moment, moment.at);
  end if;
  event_id := core.event_id(core.number_of(found_finding.audit_id), moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.report_rectification(text, text, text) is '报告整改情况。 The unit reports what it has put right.';
revoke execute on function api.report_rectification(text, text, text) from public;
grant execute on function api.report_rectification(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
