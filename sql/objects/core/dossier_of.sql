-- dossier_of: the case or lead whose dossier a caller may open: one that is its business, or for which it
-- broke the glass. Who screens a lead reads it.
--
--   refuses  mistyped_number (WB103), no_such_case (WB101), no_such_lead (WB102), offer_shows_no_name (WB504)
create function core.dossier_of(number text, caller core.caller) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  kind constant text := core.number_kind(number);
  printed constant text := core.printed_number(number, kind);
  matter core.matter;
begin
  select m.* into matter from core.matter m where m.matter_id = (select core.matter_of(printed));
  if not found or not core.may_see(caller, matter) and core.relation_of(caller, matter) is null then
    if kind = 'lead' then
      perform core.refuse('no_such_lead', printed);
    end if;
    perform core.refuse('no_such_case', printed);
  end if;
  if core.relation_of(caller, matter) is null then
    perform core.refuse('offer_shows_no_name');
  end if;
  return matter.matter_id;
end $$;

comment on function core.dossier_of(text, core.caller) is 'The case or lead whose dossier may be opened; WB101, WB102, WB103, WB504. 可查阅的档案。';
