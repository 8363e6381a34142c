-- open_lead_of: as core.lock_lead, and the lead has not ended.
--
--   refuses  mistyped_number (WB103), no_such_lead (WB102), lead_has_ended (WB306)
create function core.open_lead_of(number text, caller core.caller) returns core.lead
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_lead constant core.lead := core.lock_lead(number, caller);
begin
  if found_lead.status in ('opened', 'joined', 'screened_out') then
    perform core.refuse('lead_has_ended', core.label('lead_status', found_lead.status), core.last_act(found_lead.lead_id, found_lead.status_event_no));
  end if;
  return found_lead;
end $$;

comment on function core.open_lead_of(text, core.caller) is 'A lead that has not ended, locked; WB102, WB103, WB306. 取未终结线索并加锁。';
