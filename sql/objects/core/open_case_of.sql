-- open_case_of: as core.lock_case, and the case is still open.
--
--   refuses  mistyped_number (WB103), no_such_case (WB101), matter_has_ended (WB301)
create function core.open_case_of(number text, caller core.caller) returns core.case_file
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_case constant core.case_file := core.lock_case(number, caller);
begin
  if not exists (select from core.matter m where m.matter_id = found_case.case_id and upper_inf(m.life)) then
    perform core.refuse('matter_has_ended', found_case.case_number, core.last_act(found_case.case_id, (
      select e.event_no from core.event e join core.matter m on m.matter_id = e.matter_id and upper(m.life) = e.recorded_at
      where e.matter_id = found_case.case_id)));
  end if;
  return found_case;
end $$;

comment on function core.open_case_of(text, core.caller) is 'An open case, locked; WB101, WB103, WB301. 取在办案件并加锁。';
