-- confirm_screening_out: the second person, of another unit or of the office, ends the lead.
--
--   refuses  another_person_must_confirm (WB204)
create function core.confirm_screening_out(lead core.lead, caller core.caller, note text) returns core.moment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  proposer constant core.login := core.recorder_of(lead.lead_id, lead.status_event_no);
  moment core.moment;
begin
  if proposer.person_no = caller.person_no
     or not (core.is_another_unit(caller, proposer.unit_id) or caller.group_name = 'weibao_office') then
    perform core.refuse('another_person_must_confirm');
  end if;
  moment := core.next_event(lead.lead_id, 'screened_out', caller,
    (select e.detail from core.event e where e.matter_id = lead.lead_id and e.event_no = lead.status_event_no), note);
  perform core.settle(lead.lead_id, 'lead.screen', moment, 'met');
  perform core.answer_offer(lead.lead_id, 'lapsed', moment);
  perform core.end_matter(lead.lead_id, moment);
  perform core.owe_feedback(lead, lead.lead_id, moment, core.holder_at(lead.lead_id, moment.at));
  return moment;
end $$;

comment on function core.confirm_screening_out(core.lead, core.caller, text) is 'Screens a lead out by a second person; WB204. 确认筛除。';
