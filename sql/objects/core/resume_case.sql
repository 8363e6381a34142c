-- resume_case: what is owed from the reopening of a case: to see the child, to assess it, and the round of visits of the last
-- risk. A proposal to close or to lower the risk was of the time before, and so were the follow-up visits.
create function core.resume_case(c core.case_file, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.case_file f set closing_event_no = null, lowering_event_no = null, ended_as = null where f.case_id = c.case_id;
  perform core.settle(c.case_id, 'close.followup', moment, 'replaced');
  perform core.owe(c.case_id, moment, 'case.first_contact', 'opened or dispatched', c.risk);
  perform core.owe(c.case_id, moment, 'case.assess', 'opened', 'any');
  perform core.plan_visits(c.case_id, moment, moment.at);
end $$;

comment on function core.resume_case(core.case_file, core.moment) is 'What is owed from the reopening of a case. 重启后的应办事项。';
