-- take_up_case: what a new holder of a case owes besides what goes over to it: to see the child, unless that is owed
-- already, and the visits from now on, if a round of them ran. Its clock counts from the dispatch, so that waiting costs whoever waits.
create function core.take_up_case(c core.case_file, holder int, moment core.moment, counted_from timestamptz, is_visited boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from core.obligation o where o.matter_id = c.case_id and o.kind = 'case.first_contact' and o.ended_at is null) then
    perform core.owe(c.case_id, moment, 'case.first_contact', 'opened or dispatched', c.risk, null, counted_from);
  end if;
  if is_visited then
    perform core.owe(c.case_id, moment, 'case.visit', 'assessment', c.risk, holder, counted_from);
  end if;
end $$;

comment on function core.take_up_case(core.case_file, int, core.moment, timestamptz, boolean) is 'What a new holder owes. 接案单位应办事项。';
revoke execute on function core.take_up_case(core.case_file, int, core.moment, timestamptz, boolean) from public;
