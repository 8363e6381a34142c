-- take_step: a step of a finding is an event of its audit, and a row that nothing changes.
create function core.take_step(
  finding core.finding, step text, caller core.caller, note text, outcome text default null, cause text default null, is_late boolean default false,
  by_unit int default null) returns core.moment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment constant core.moment := core.next_event(finding.audit_id, 'finding_' || step, caller,
    jsonb_strip_nulls(jsonb_build_object('finding', finding.finding_no, 'outcome', outcome, 'cause', cause)), note, by_unit => by_unit);
begin
  insert into core.finding_step (audit_id, finding_no, event_no, step, outcome, cause, is_late, unit_id, login_id)
  values (finding.audit_id, finding.finding_no, moment.event_no, take_step.step, take_step.outcome, take_step.cause, take_step.is_late,
    coalesce(by_unit, caller.unit_id), caller.login_id);
  return moment;
end $$;

comment on function core.take_step(core.finding, text, core.caller, text, text, text, boolean, int) is 'A step of a finding. 疑似问题的一步。';
revoke execute on function core.take_step(core.finding, text, core.caller, text, text, text, boolean, int) from public;
