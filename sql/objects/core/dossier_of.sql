-- dossier_of: the case whose dossier a caller may open: one that is its business.
--
--   refuses  mistyped_number (WB103), no_such_case (WB101), offer_shows_no_name (WB504)
create function core.dossier_of(number text, caller core.caller) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  printed constant text := core.printed_number(number, 'case');
  matter core.matter;
begin
  select m.* into matter from core.case_file c join core.matter m on m.matter_id = c.case_id where c.case_number = printed;
  if not found or not core.may_see(caller, matter) then
    perform core.refuse('no_such_case', printed);
  end if;
  if not core.is_business_of(caller, matter) then
    perform core.refuse('offer_shows_no_name');
  end if;
  return matter.matter_id;
end $$;

comment on function core.dossier_of(text, core.caller) is 'The case whose dossier may be opened; WB101, WB103, WB504. 可查阅的档案。';
