-- decide_review: others than who decided uphold the decision or lift it (复核决定). Lifted is lifted everywhere: no view, report or paper
-- counts it, and what was ordered is owed no longer.
--
--   outcome  upheld or lifted
--   refuses  mistyped_number, no_such_finding, audit_is_closed, no_finding_review_waits (WB618), not_the_unit_of_this_step (WB608),
--            another_person_must_decide (WB609), unknown_code, text_is_missing
--   callers  office, leader
create function api.decide_review(finding text, outcome text, note text, paper text default null, out event_id text, out recorded_at timestamptz, out status_name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_finding constant core.finding := core.lock_finding(finding, caller);
  state constant core.finding_state := core.state_of(found_finding);
  decided constant text := core.find_code('review_outcome', outcome);
  told constant text := core.required_text(note, 3500, 'note');
  by_unit int;
  moment core.moment;
begin
  if state.status <> 'in_review' then
    perform core.refuse('no_finding_review_waits');
  end if;
  by_unit := core.step_for(state.waits_for_unit_id, core.stands_for(found_finding.unit_id), caller, paper);
  perform core.check_uninvolved(found_finding, caller);
  moment := core.take_step(found_finding, 'review_decided', caller, concat_ws(E'\n', told, paper), decided, by_unit => by_unit);
  if decided = 'lifted' then
    update core.obligation o set ended_at = greatest(moment.at, o.clock_from), ended_by_event_no = moment.event_no, ending = 'void'
    where o.obligation_id = (core.rectification_owed(found_finding)).obligation_id;
  end if;
  event_id := core.event_id(core.number_of(found_finding.audit_id), moment.event_no);
  recorded_at := moment.at;
  status_name := core.label('finding_status', (core.state_of(found_finding)).status);
end $$;

comment on function api.decide_review(text, text, text, text) is '复核决定：维持或撤销。 Others uphold a decision, or lift it.';
revoke execute on function api.decide_review(text, text, text, text) from public;
grant execute on function api.decide_review(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
