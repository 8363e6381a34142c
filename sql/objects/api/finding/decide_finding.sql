-- decide_finding: people decide about a finding (认定), once the unit named has answered or its time to answer is over.
--
--   measure  dismissed, reminded, interviewed, rectification, criticised, transferred; for a unit managed from above or outside:
--            dismissed, reminded, superior_informed
--   note     the reasons
--   cause    why it is dismissed: not_so, justified, nobody_could
--   paper    by what, where the decision is the district's
--   refuses  mistyped_number, no_such_finding, finding_is_a_fact, audit_is_closed, already_decided (WB611), unit_is_heard_first (WB612),
--            not_the_unit_of_this_step (WB608), another_person_must_decide (WB609), measure_is_not_for_this_unit (WB613), decided_elsewhere (WB626), unknown_code, text_is_missing
--   callers  office, leader
--   source   plan 三(九) 给予通报批评并追究责任; design section 5.6
create function api.decide_finding(
  finding text, measure text, note text, cause text default null, paper text default null, out event_id text, out recorded_at timestamptz, out status_name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_finding constant core.finding := core.lock_finding(finding, caller);
  named constant int := core.stands_for(found_finding.unit_id);
  state constant core.finding_state := core.state_of(found_finding);
  audit constant core.audit := (select a from core.audit a where a.audit_id = found_finding.audit_id);
  decided constant text := core.find_code('measure', measure);
  told constant text := core.required_text(note, 3000, 'note');
  why text;
  elsewhere text;
  by_unit int;
  due timestamptz;
  moment core.moment;
begin
  if state.status not in ('open', 'answered') then
    perform core.refuse('already_decided', core.label('finding_status', state.status));
  end if;
  by_unit := core.step_for(core.deciding_unit(audit, named), named, caller, paper);
  perform core.check_uninvolved(found_finding, caller);
  select o.due_at into due from core.obligation o
  where o.matter_id = audit.audit_id and o.kind = 'finding.answer' and o.owed_by_unit_id = found_finding.unit_id order by o.obligation_id limit 1;
  -- Where the calendar is not loaded nobody knows yet until when the unit may answer: it is waited for.
  if state.status = 'open' and coalesce(due > core.now(), true) then
    perform core.refuse('unit_is_heard_first', coalesce(core.deadline_in_words(due, caller.time_zone), core.label('audit', 'not_known_yet')));
  elsif not core.may_measure((select u.nature from core.unit u where u.unit_id = named), decided) then
    perform core.refuse('measure_is_not_for_this_unit', core.unit_name(named, core.now()), core.measures_for(named));
  end if;
  if decided = 'dismissed' then
    why := core.find_code('dismissal', cause);
  else
    elsewhere := core.decided_elsewhere(found_finding);
    if elsewhere is not null then
      perform core.refuse('decided_elsewhere', elsewhere);
    end if;
  end if;
  moment := core.take_step(found_finding, 'decided', caller, concat_ws(E'\n', told, paper), decided, why, false, by_unit);
  if decided in ('rectification', 'criticised') then
    perform core.owe(audit.audit_id, moment, 'rectification', 'decision', 'any', named);
  end if;
  event_id := core.event_id(audit.audit_number, moment.event_no);
  recorded_at := moment.at;
  status_name := core.label('finding_status', (core.state_of(found_finding)).status);
end $$;

comment on function api.decide_finding(text, text, text, text, text) is '认定疑似问题及处理方式，须先听取申辩，由他人决定。 Another person decides about a finding, after the unit was heard.';
revoke execute on function api.decide_finding(text, text, text, text, text) from public;
grant execute on function api.decide_finding(text, text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
