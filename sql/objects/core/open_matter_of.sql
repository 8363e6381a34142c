-- open_matter_of: the open case or lead behind a number, its matter locked (core.open_case_of, core.open_lead_of).
--
--   refuses  mistyped_number (WB103), no_such_case (WB101), matter_has_ended (WB301), no_such_lead (WB102), lead_has_ended (WB306)
create function core.open_matter_of(number text, caller core.caller) returns core.matter
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  matter core.matter;
  wanted constant bigint := case core.number_kind(number)
    when 'lead' then (core.open_lead_of(number, caller)).lead_id else (core.open_case_of(number, caller)).case_id end;
begin
  select m.* into matter from core.matter m where m.matter_id = wanted;
  return matter;
end $$;

comment on function core.open_matter_of(text, core.caller) is 'An open case or lead, locked; WB101, WB102, WB103, WB301, WB306. 取未终结事项并加锁。';
revoke execute on function core.open_matter_of(text, core.caller) from public;
