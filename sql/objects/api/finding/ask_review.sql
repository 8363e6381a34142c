-- ask_review: the unit asks once that others look at the decision again (申请复核). What was decided stands until they have.
--
--   refuses  mistyped_number, no_such_finding, audit_is_closed, nothing_to_review (WB616), review_was_asked (WB617),
--            not_the_unit_of_this_step (WB608), text_is_missing
--   callers  office, leader, community, grid, agency
create function api.ask_review(finding text, note text, paper text default null, out event_id text, out recorded_at timestamptz, out decided_by text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_finding constant core.finding := core.lock_finding(finding, caller);
  state constant core.finding_state := core.state_of(found_finding);
  named constant int := core.stands_for(found_finding.unit_id);
  by_unit constant int := core.step_for(named, named, caller, paper);
  told constant text := core.required_text(note, 3500, 'note');
  moment core.moment;
begin
  if state.measure is null or state.measure = 'dismissed' then
    perform core.refuse('nothing_to_review', core.label('finding_status', state.status));
  elsif exists (select from core.finding_step s where s.audit_id = found_finding.audit_id and s.finding_no = found_finding.finding_no and s.step = 'review_asked') then
    perform core.refuse('review_was_asked');
  end if;
  moment := core.take_step(found_finding, 'review_asked', caller, concat_ws(E'\n', told, paper), by_unit => by_unit);
  event_id := core.event_id(core.number_of(found_finding.audit_id), moment.event_no);
  recorded_at := moment.at;
  decided_by := core.unit_name((core.state_of(found_finding)).waits_for_unit_id, core.now());
end $$;

comment on function api.ask_review(text, text, text) is '申请复核，限一次，由他方决定。 The unit asks once for a review.';
revoke execute on function api.ask_review(text, text, text) from public;
grant execute on function api.ask_review(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
