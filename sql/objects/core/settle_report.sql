-- settle_report: a report made on a case also meets the report that was owed on its lead; since an obligation ends by an event
-- of its own matter, the lead's own file gets one, too. Who waited for another's act on the case records it later than its own transaction began:
-- then it happened when it is recorded, in each file; it would else be refused as a fact from the future.
create function core.settle_report(lead_id bigint, case_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller();
  echo core.moment;
begin
  if exists (select from core.obligation o where o.matter_id = settle_report.lead_id and o.kind = 'lead.report_police' and o.ended_at is null) then
    echo := core.next_event(lead_id, 'police_reported', caller,
      jsonb_build_object('reported_on', core.event_id(core.number_of(case_id), moment.event_no)), null,
      (select e.happened_at from core.event e where e.matter_id = settle_report.case_id and e.event_no = moment.event_no and e.happened_at < core.now()));
    perform core.settle(lead_id, 'lead.report_police', echo, 'met', null, core.met_at(lead_id, echo));
  end if;
end $$;

comment on function core.settle_report(bigint, bigint, core.moment) is 'A report on a case meets what its lead owed. 案件报告同时履行线索报告。';
