-- audited_case: the case that a caller may audit: one that it sees, or in which its unit has taken part and which is not kept from it: not what is
-- restricted to others, or it is recused from, whatever its unit did there before.
--
--   refuses  mistyped_number (WB103), no_such_case (WB101)
create function core.audited_case(number text, caller core.caller) returns core.case_file
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  printed constant text := core.printed_number(number, 'case');
  found_case core.case_file;
begin
  select c.* into found_case
  from core.case_file c join core.matter m on m.matter_id = c.case_id
  where c.case_number = printed
    and (core.may_see(caller, m)
         or not core.is_kept_from(c.case_id, caller) and exists (
           select from (
             select c.case_id as matter_id union all select c.lead_id
             union all select l.lead_id from core.lead l where l.joined_case_id = c.case_id) p
           where exists (select from core.event e where e.unit_id = caller.unit_id and e.matter_id = p.matter_id)
             or exists (select from core.responsibility r where r.unit_id = caller.unit_id and r.matter_id = p.matter_id)
             or exists (select from core.obligation o where o.owed_by_unit_id = caller.unit_id and o.matter_id = p.matter_id)));
  if not found then
    perform core.refuse('no_such_case', printed);
  end if;
  return found_case;
end $$;

comment on function core.audited_case(text, core.caller) is 'A case that may be audited; WB101, WB103. 可审计的案件。';
