-- sweep_step: does the next step for one overdue obligation, once, however many sweep at a time.
--
--   returns  whether it was done: not, if somebody else holds the matter or has done it meanwhile
create function core.sweep_step(obligation_id bigint, caller core.caller) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  due core.due_step;
begin
  perform from core.matter m
  where m.matter_id = (select o.matter_id from core.obligation o where o.obligation_id = sweep_step.obligation_id)
  for no key update skip locked;
  if not found then
    return false;
  end if;
  select d.* into due from core.due_step d where d.obligation_id = sweep_step.obligation_id and d.step is not null;
  if not found then
    return false;
  elsif due.step = 'escalate' then
    return core.escalate(due.matter_id, 'order_unanswered', caller, null);
  end if;
  perform core.issue_order(due.matter_id, due.step, due.unit_id, due.obligation_id, caller, null);
  return true;
end $$;

comment on function core.sweep_step(bigint, core.caller) is 'One step of the sweep, once. 巡查单步。';
