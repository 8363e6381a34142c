-- decide_escalation: the upper tier decides on a case or lead that went up to it (决定升级事项): it takes it over, or instructs the
-- holder, who answers as before. To make another unit responsible, assign_case and assign_lead decide as well.
--
--   number    of a case or a lead
--   decision  take_over 接手, instruct 指示
--   note      the instruction, or why
--   refuses   no_such_case, no_such_lead, mistyped_number, matter_has_ended, lead_has_ended, unknown_code, nothing_to_decide, text_is_missing
--   callers   office, leader, community, each for its own unit
create function api.decide_escalation(
  number text, decision text, note text, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community');
  matter constant core.matter := core.open_matter_of(number, caller);
  choice constant text := core.find_code('tier_decision', decision);
  told constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
begin
  if not exists (select from core.escalation e
                 where e.matter_id = matter.matter_id and e.to_unit_id = caller.unit_id and e.decided_event_no is null) then
    perform core.refuse('nothing_to_decide', core.number_of(matter.matter_id), core.last_act(matter.matter_id));
  end if;
  moment := core.next_event(matter.matter_id, case choice when 'take_over' then 'taken_over' else 'instructed' end, caller, '{}', told);
  if choice = 'take_over' then
    perform core.answer_offer(matter.matter_id, 'lapsed', moment);
    perform core.hand_over(matter.matter_id, caller.unit_id, moment);
  end if;
  perform core.decide_escalations(matter.matter_id, caller.unit_id, moment);
  event_id := core.event_id(core.number_of(matter.matter_id), moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.decide_escalation(text, text, text) is '决定升级事项：接手或指示。 Decide on a case or lead that came up: take it over, or instruct its holder.';
revoke execute on function api.decide_escalation(text, text, text) from public;
grant execute on function api.decide_escalation(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
