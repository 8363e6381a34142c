-- recheck_finding: who decided looks whether it was put right (复查整改): the finding is closed, or rectification begins anew.
--
--   passed   whether it was put right
--   refuses  mistyped_number, no_such_finding, audit_is_closed, nothing_to_recheck (WB615), not_the_unit_of_this_step (WB608),
--            another_person_must_decide (WB609), text_is_missing
--   callers  office, leader
create function api.recheck_finding(finding text, passed boolean, note text, paper text default null, out event_id text, out recorded_at timestamptz, out status_name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_finding constant core.finding := core.lock_finding(finding, caller);
  state constant core.finding_state := core.state_of(found_finding);
  told constant text := core.required_text(note, 3500, 'note');
  by_unit int;
  moment core.moment;
begin
  if state.status <> 'to_recheck' then
    perform core.refuse('nothing_to_recheck', core.label('finding_status', state.status));
  elsif passed is null then
    perform core.refuse('text_is_missing', core.label('field', 'passed'));
  end if;
  by_unit := core.step_for(state.waits_for_unit_id, core.stands_for(found_finding.unit_id), caller, paper);
  if exists (select from core.finding_step s join core.login g on g.login_id = s.login_id
             where s.audit_id = found_finding.audit_id and s.finding_no = found_finding.finding_no and s.step = 'rectified' and g.person_no = caller.person_no) then
    perform core.refuse('another_person_must_decide');
  end if;
  moment := core.take_step(found_finding, 'rechecked', caller, concat_ws(E'\n', told, paper), case when passed then 'passed' else 'failed' end, by_unit => by_unit);
  if not passed then
    perform core.owe(found_finding.audit_id, moment, 'rectification', 'decision', 'any', core.stands_for(found_finding.unit_id));
  end if;
  event_id := core.event_id(core.number_of(found_finding.audit_id), moment.event_no);
  recorded_at := moment.at;
  status_name := core.label('finding_status', (core.state_of(found_finding)).status);
end $$;

comment on function api.recheck_finding(text, boolean, text, text) is '复查整改：合格即办结，不合格则继续整改。 Whether what was ordered was put right.';
revoke execute on function api.recheck_finding(text, boolean, text, text) from public;
grant execute on function api.recheck_finding(text, boolean, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
