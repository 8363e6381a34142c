-- seen_matter: the case or lead of a number that somebody typed, if the caller may see it, only offered or in full.
--
--   refuses  mistyped_number (WB103), no_such_case (WB101), no_such_lead (WB102)
create function core.seen_matter(number text, caller core.caller) returns core.matter
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  kind constant text := core.number_kind(number);
  printed constant text := core.printed_number(number, kind);
  matter core.matter;
begin
  select m.* into matter from core.matter m where m.matter_id = (select core.matter_of(printed));
  if not found or not core.may_see(caller, matter) then
    if kind = 'lead' then
      perform core.refuse('no_such_lead', printed);
    end if;
    perform core.refuse('no_such_case', printed);
  end if;
  return matter;
end $$;

comment on function core.seen_matter(text, core.caller) is 'The case or lead of a number, if it may be seen; WB101, WB102, WB103. 可见的案件或线索。';
revoke execute on function core.seen_matter(text, core.caller) from public;
