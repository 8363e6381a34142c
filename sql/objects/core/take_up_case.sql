-- take_up_case: what a new holder of a case owes besides what goes over to it: to see the child, unless that is owed
-- already, and the visits from now on. Its clock counts from the dispatch, so that waiting costs whoever waits.
create function core.take_up_case(case_id bigint, moment core.moment, counted_from timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from core.obligation o
                 where o.matter_id = take_up_case.case_id and o.kind = 'case.first_contact' and o.ended_at is null) then
    perform core.owe(case_id, moment, 'case.first_contact', 'opened or dispatched',
      (select c.risk from core.case_file c where c.case_id = take_up_case.case_id), null, counted_from);
  end if;
  if exists (select from core.obligation o
             where o.matter_id = take_up_case.case_id and o.kind = 'case.visit' and o.ended_at is null) then
    perform core.plan_visits(case_id, moment, counted_from);
  end if;
end $$;

comment on function core.take_up_case(bigint, core.moment, timestamptz) is 'What a new holder owes. 接案单位应办事项。';
