-- take_up_lead: what the holder of a case owes because a lead was joined to it: what the lead's holder still owed to the
-- office, to tell the reporter, and to see a child in danger, unless that is owed already. A unit about which the lead
-- complains has no more to do with the case, nor has a login that is recused from the lead.
create function core.take_up_lead(lead core.lead, c core.case_file, moment core.moment, caller core.caller) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  told_at constant timestamptz := (select lower(m.life) from core.matter m where m.matter_id = lead.lead_id);
begin
  perform core.carry_complaint(lead.lead_id, c.case_id);
  perform core.carry_apart(lead.lead_id, c.case_id, moment);
  if exists (select from core.offer o where o.matter_id = c.case_id and o.answer is null and core.is_complained_of(c.case_id, o.to_unit_id)) then
    perform core.answer_offer(c.case_id, 'lapsed', moment);
  end if;
  perform core.end_supports(c.case_id, p.unit_id, moment) from core.complaint p where p.matter_id = c.case_id;
  perform core.carry_notice(lead.lead_id, c.case_id, moment);
  perform core.owe_feedback(lead, c.case_id, moment, null);
  if not lead.danger then
    return;
  end if;
  if not exists (select from core.obligation o where o.matter_id = c.case_id and o.kind = 'case.first_contact' and o.ended_at is null) then
    perform core.owe(c.case_id, moment, 'case.first_contact', 'opened or dispatched', 'emergency');
  end if;
  if core.harm_before(lead.minor_id, told_at, null, c.case_id) then
    perform core.escalate(c.case_id, 'repeated_harm', caller, null);
  end if;
end $$;

comment on function core.take_up_lead(core.lead, core.case_file, core.moment, core.caller) is 'What a case owes because of a lead that was joined. 并案后的应办事项。';
