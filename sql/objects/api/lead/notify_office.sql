-- notify_office: the office was notified of a lead that another unit recorded (通报民社办).
--
--   number   of the lead, or of the case that it became or was joined to
--   refuses  no_such_case, no_such_lead, mistyped_number, not_your_business, nothing_is_owed, no_fact_from_the_future
--   callers  office, leader, community, grid, agency: what is their business
--   source   plan 三(一)2 应及时将有关信息通报街道民社办
create function api.notify_office(
  number text, note text default null, happened_at timestamptz default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  matter constant core.matter := core.lock_matter(core.debt_number(number, 'lead.notify_office', caller), caller);
  moment core.moment;
begin
  perform core.check_owed(matter.matter_id, 'lead.notify_office');
  moment := core.next_event(matter.matter_id, 'office_notified', caller, '{}', note, notify_office.happened_at);
  perform core.settle(matter.matter_id, 'lead.notify_office', moment, 'met', null, core.met_at(matter.matter_id, moment));
  event_id := core.event_id(core.number_of(matter.matter_id), moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.notify_office(text, text, timestamptz) is '登记已通报办公室。 Record that the office was notified.';
revoke execute on function api.notify_office(text, text, timestamptz) from public;
grant execute on function api.notify_office(text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
