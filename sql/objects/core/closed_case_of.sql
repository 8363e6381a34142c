-- closed_case_of: a closed case that the caller sees, or in which its unit has taken part, locked.
--
--   refuses  mistyped_number (WB103), no_such_case (WB101), case_is_open (WB330)
create function core.closed_case_of(number text, caller core.caller) returns core.case_file
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_case core.case_file := core.audited_case(number, caller);
begin
  perform from core.matter m where m.matter_id = found_case.case_id for no key update;
  if exists (select from core.matter m where m.matter_id = found_case.case_id and upper_inf(m.life)) then
    perform core.refuse('case_is_open', found_case.case_number, core.last_act(found_case.case_id));
  end if;
  select c.* into found_case from core.case_file c where c.case_id = found_case.case_id;
  return found_case;
end $$;

comment on function core.closed_case_of(text, core.caller) is 'A closed case, locked; WB101, WB103, WB330. 取已结案件并加锁。';
