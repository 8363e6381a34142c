-- reporter_of: who reported a lead, for the login that took the report and for the keeper; for nobody else, the holder, the office and a
-- unit complained about included.
--
--   refuses  mistyped_number (WB103), no_reporter (WB516): none was recorded, or it is not for the caller, in the same words
create function core.reporter_of(lead_number text, caller core.caller) returns core.reporter
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  printed constant text := core.printed_number(lead_number, 'lead');
  found_reporter core.reporter;
begin
  select r.* into found_reporter
  from core.reporter r join core.matter m on m.matter_id = r.lead_id
  where r.lead_id = core.matter_of(printed)
    and (r.recorded_by_login_id = caller.login_id
         or exists (select from core.reporter_keeper k where k.subdistrict_id = m.subdistrict_id and k.login_id = caller.login_id and upper_inf(k.during)))
    and not m.hidden_from_unit_ids @> array[caller.unit_id] and core.admits(m.login_ids, caller.login_id);
  if not found then
    perform core.refuse('no_reporter');
  end if;
  return found_reporter;
end $$;

comment on function core.reporter_of(text, core.caller) is 'Who reported, for who may know; WB103, WB516. 报告人。';
revoke execute on function core.reporter_of(text, core.caller) from public;
