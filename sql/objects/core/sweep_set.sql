-- sweep_set: takes the steps of a set of matters. If something in the set cannot be acted on, the set is halved until what is
-- bad stands alone; that is set aside and told, and all the rest is done.
--
--   returns  each step, and in words why it could not be taken; null: it was taken
create function core.sweep_set(matter_ids bigint[], caller core.caller) returns table (due core.due_step, problem text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  half constant int := cardinality(matter_ids) / 2;
begin
  return query select t, null::text from core.take_steps(matter_ids, caller) t;
exception
  when serialization_failure or deadlock_detected then
    raise;
  when others then
    if half = 0 then
      return query
      select d, case when sqlstate ~ '^WB' then sqlerrm else core.fill_in(core.label('sweep_problem', 'failed'), array[sqlstate]) end
      from core.due_step d where d.matter_id = matter_ids[1] and d.step is not null;
    else
      return query
      select s.* from core.sweep_set(matter_ids[:half], caller) s
      union all
      select s.* from core.sweep_set(matter_ids[half + 1:], caller) s;
    end if;
end $$;

comment on function core.sweep_set(bigint[], core.caller) is 'A set of matters is acted on; what is bad is set aside. 成组巡查，问题事项单列。';
