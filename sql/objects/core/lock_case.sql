-- lock_case: the case behind a number that somebody typed, its matter locked until the transaction ends.
--
--   refuses  mistyped_number (WB103): the check character is wrong, so no such number was ever given
--            no_such_case (WB101): unknown, or hidden from the caller, in the same words
--
-- The lock comes first and every question after it: what another transaction decided meanwhile is then seen.
create function core.lock_case(number text, caller core.caller) returns core.case_file
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  printed constant text := core.printed_number(number, 'case');
  found_case core.case_file;
begin
  select c.* into found_case
  from core.case_file c join core.matter m on m.matter_id = c.case_id
  where c.case_number = printed and core.may_see(caller, m)
  for no key update of m;
  if not found then
    perform core.refuse('no_such_case', printed);
  end if;
  select c.* into found_case from core.case_file c where c.case_id = found_case.case_id;
  return found_case;
end $$;

comment on function core.lock_case(text, core.caller) is 'The case behind a number, locked; WB101, WB103. 按编号取案件并加锁。';
