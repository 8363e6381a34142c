-- start_lead: what is owed from the recording of a lead: its screening; the report to the police, at once, by the unit that
-- ticked a situation of mandatory report; the notice to the office, where neither recorder nor holder is the office and
-- the lead does not complain about it.
create function core.start_lead(lead core.lead, moment core.moment, caller core.caller) returns core.obligation
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  holder constant int := (select m.holder_unit_id from core.matter m where m.matter_id = lead.lead_id);
begin
  -- Who is to screen what another unit recorded is told at once, as by core.next_event.
  if holder <> caller.unit_id then
    notify weibao_news;
  end if;
  if cardinality(lead.situations) > 0 and caller.unit_kind <> 'police_station' then
    perform core.owe(lead.lead_id, moment, 'lead.report_police', 'a situation of mandatory report is ticked', 'any', caller.unit_id);
  end if;
  if caller.group_name <> 'weibao_office' and holder <> core.office_unit(caller.subdistrict_id)
     and not core.is_complained_of(lead.lead_id, core.office_unit(caller.subdistrict_id)) then
    perform core.owe(lead.lead_id, moment, 'lead.notify_office', 'lead recorded by another unit', 'any');
  end if;
  return core.owe_screening(lead.lead_id, moment, lead.danger);
end $$;

comment on function core.start_lead(core.lead, core.moment, core.caller) is 'What is owed from the recording of a lead. 线索应办事项。';
