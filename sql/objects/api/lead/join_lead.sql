-- join_lead: a lead tells of a child whose case is open already: it is joined to that case (线索并案). That two rows are one
-- child is for a person to say, and this says it.
--
-- The lead's last interval ends while the case is held: nothing falls between. What was owed on the lead by name stays owed;
-- the holder of the case tells the reporter, and sees the child again if the lead told of danger. Danger told within 90
-- days after harm takes the case up a tier.
--
--   note     why they belong together, or empty
--   returns  the event on the case
--   refuses  no_such_case, no_such_lead, mistyped_number, matter_has_ended, lead_has_ended, may_not_screen, not_your_business,
--            unit_cannot_hold: the lead complains about who holds the case; lead_must_be_on_record: where it tells of danger
--   callers  who may screen the lead, for a case that is its business; the office for any
--   source   plan 三(一)2; design section 3
create function api.join_lead(
  lead_number text, case_number text, note text default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  lead constant core.lead := core.open_lead_of(lead_number, caller);
  moment core.moment;
begin
  if not core.may_screen(caller, lead) then
    perform core.refuse('may_not_screen');
  elsif not (select core.is_business_of(caller, m) from core.matter m where m.matter_id = found_case.case_id) then
    perform core.refuse('not_your_business');
  end if;
  perform core.check_unbiased(lead.lead_id, u) from core.matter m join core.unit u on u.unit_id = m.holder_unit_id
  where m.matter_id = found_case.case_id;
  if lead.danger then
    perform core.check_on_record(lead, caller);
  end if;

  moment := core.next_event(lead.lead_id, 'joined', caller);
  perform core.settle(lead.lead_id, 'lead.screen', moment, 'met');
  perform core.answer_offer(lead.lead_id, 'lapsed', moment);
  perform core.end_matter(lead.lead_id, moment);
  update core.lead l set status = 'joined', status_event_no = moment.event_no, joined_case_id = found_case.case_id
  where l.lead_id = lead.lead_id;

  -- what is restricted is so with all its leads
  perform core.carry_apart(found_case.case_id, lead.lead_id, moment);
  moment := core.next_event(found_case.case_id, 'lead_joined', caller, jsonb_build_object('lead', lead.lead_number), note);
  perform core.take_up_lead(lead, found_case, moment, caller);
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.join_lead(text, text, text) is
  '线索并入在办案件。 Join a lead to an open case of the same child.';
revoke execute on function api.join_lead(text, text, text) from public;
grant execute on function api.join_lead(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
