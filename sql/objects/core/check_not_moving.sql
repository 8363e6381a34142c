-- check_not_moving: a child that moves away is answered for until the new place has given its receipt: no other end comes before, or the
-- child would be lost between two places. Who stays after all has the move called off.
--
--   refuses  already_leaving (WB353)
create function core.check_not_moving(c core.case_file) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if c.leaving = 'moved_away' then
    perform core.refuse('already_leaving', core.event_id(c.case_number, c.leaving_event_no));
  end if;
end $$;

comment on function core.check_not_moving(core.case_file) is 'No other end while the receipt is awaited; WB353. 迁出待回执期间不得另行结束。';
