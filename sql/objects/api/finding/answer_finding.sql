-- answer_finding: the unit that a finding names is heard (申辩): it accepts or contests, and says why, with its evidence. Too late is
-- taken, and marked late, as long as nobody has decided.
--
--   finding   its number, A2026-7K3FQM.3
--   position  accepted or contested
--   note      the answer, in words; stands in full on the paper of the decision
--   paper     by what, where the office answers on behalf of a unit on paper
--   refuses   mistyped_number, no_such_finding, finding_is_a_fact, audit_is_closed, already_answered (WB610), already_decided (WB611),
--             not_the_unit_of_this_step (WB608), another_person_must_decide (WB609), unknown_code, text_is_missing
--   callers   office, leader, community, grid, agency
create function api.answer_finding(finding text, "position" text, note text, paper text default null, out event_id text, out recorded_at timestamptz, out is_late boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_finding constant core.finding := core.lock_finding(finding, caller);
  state constant core.finding_state := core.state_of(found_finding);
  named constant int := core.stands_for(found_finding.unit_id);
  by_unit constant int := core.step_for(named, named, caller, paper);
  said constant text := core.find_code('finding_position', "position");
  told constant text := core.required_text(note, 3500, 'note');
  moment core.moment;
begin
  -- Who opened the audit does not plead for the accused.
  if by_unit <> caller.unit_id and not exists (select from core.unit u where u.unit_id = by_unit and u.group_name = caller.group_name) then
    perform core.check_uninvolved(found_finding, caller);
  end if;
  if state.status = 'answered' then
    perform core.refuse('already_answered');
  elsif state.status <> 'open' then
    perform core.refuse('already_decided', core.label('finding_status', state.status));
  end if;
  select o.due_at < core.now() into is_late from core.obligation o
  where o.matter_id = found_finding.audit_id and o.kind = 'finding.answer' and o.owed_by_unit_id = found_finding.unit_id order by o.obligation_id limit 1;
  is_late := coalesce(is_late, false);
  moment := core.take_step(found_finding, 'answered', caller, concat_ws(E'\n', told, paper), said, null, is_late, by_unit);
  if not exists (
    select from core.finding_state s join core.finding f on (f.audit_id, f.finding_no) = (s.audit_id, s.finding_no)
    where s.audit_id = found_finding.audit_id and core.stands_for(f.unit_id) = named and s.status = 'open') then
    perform core.settle(found_finding.audit_id, 'finding.answer', moment, 'met', named);
  end if;
  event_id := core.event_id(core.number_of(found_finding.audit_id), moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.answer_finding(text, text, text, text) is '对疑似问题申辩：认可或不认可，并说明理由。 The unit named answers a finding.';
revoke execute on function api.answer_finding(text, text, text, text) from public;
grant execute on function api.answer_finding(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
