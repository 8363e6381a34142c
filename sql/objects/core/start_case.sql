-- start_case: what is owed from the opening of a case: to see the child, to assess it, to tell the reporter; and what the lead's
-- holder still owed to the office.
create function core.start_case(lead core.lead, first_event core.event, risk text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment constant core.moment := row(first_event.event_no, first_event.recorded_at);
begin
  perform core.owe(first_event.matter_id, moment, 'case.first_contact', 'opened or dispatched', risk);
  perform core.owe(first_event.matter_id, moment, 'case.assess', 'opened', 'any');
  perform core.owe_feedback(lead, first_event.matter_id, moment, null);
  perform core.carry_notice(lead.lead_id, first_event.matter_id, moment);
end $$;

comment on function core.start_case(core.lead, core.event, text) is 'What is owed from the opening of a case. 立案应办事项。';
