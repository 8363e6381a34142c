-- record_urgent: a child is in danger now (紧急): a lead with danger, the report to the police and the notice to the office, in one
-- act with the least words; the clock of its screening runs in hours. Call the police first, then record; names and the
-- rest can wait.
--
--   summary      what is happening
--   territory    where, by code or name; empty: the recorder's own place
--   happened_at  when the police were called; empty: now
--   returns      as record_lead
--   refuses      unknown_territory, text_is_missing, text_..., no_fact_from_the_future
--   callers      office, leader, community, grid, agency
--   source       未成年人保护法 11; plan 三(一)2, 三(四) 报告公安机关
create function api.record_urgent(
  summary text, territory text default null, channel text default 'other', happened_at timestamptz default null,
  out lead_number text, out holder_code text, out holder text, out screen_due_at timestamptz, out due_unknown text,
  out must_report boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  lead bigint;
  moment core.moment;
begin
  select r.* into lead_number, holder_code, holder, screen_due_at, due_unknown, must_report
  from api.record_lead(channel => record_urgent.channel, summary => record_urgent.summary, territory => record_urgent.territory,
                       danger => true, happened_at => record_urgent.happened_at) r;
  lead := core.matter_of(lead_number);
  if caller.unit_kind <> 'police_station' then
    perform core.next_event(lead, 'police_reported', caller, '{"urgent": true}', null, record_urgent.happened_at);
  end if;
  if caller.group_name <> 'weibao_office' then
    moment := core.next_event(lead, 'office_notified', caller, '{"urgent": true}');
    perform core.settle(lead, 'lead.notify_office', moment, 'met');
  end if;
end $$;

comment on function api.record_urgent(text, text, text, timestamptz) is
  '紧急：登记危险线索、报告公安、通报民社办，一步完成，细节后补。 A child is in danger: lead, report to the police and notice to the office in one act.';
revoke execute on function api.record_urgent(text, text, text, timestamptz) from public;
grant execute on function api.record_urgent(text, text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
