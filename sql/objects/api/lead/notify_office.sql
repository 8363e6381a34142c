-- notify_office: the office was notified of a lead that another unit recorded (通报民社办).
--
--   number   of the lead, or of the case that it became or was joined to: then of the lead that is due first
--   refuses  no_such_case, no_such_lead, mistyped_number, not_your_business, nothing_is_owed, no_fact_from_the_future
--   callers  office, leader, community, grid, agency: what is their business
--   source   plan 三(一)2 应及时将有关信息通报街道民社办
create function api.notify_office(
  number text, note text default null, happened_at timestamptz default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
begin
  select d.event_id, d.recorded_at into event_id, recorded_at
  from core.meet_debt(number, 'lead.notify_office', 'office_notified', '{}', note, notify_office.happened_at, caller) d;
end $$;

comment on function api.notify_office(text, text, timestamptz) is '登记已通报办公室。 Record that the office was notified.';
revoke execute on function api.notify_office(text, text, timestamptz) from public;
grant execute on function api.notify_office(text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
