-- pass_orders: orders that wait for a unit's answer wait for its heir's from now on, each by an event of its own, with the same
-- deadline. One that waits for the heir already is not doubled.
create function core.pass_orders(matter_id bigint, leaver core.unit, heir core.unit, caller core.caller) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  waiting core.supervision_order;
  moment core.moment;
begin
  for waiting in
    select s.* from core.supervision_order s
    where s.matter_id = pass_orders.matter_id and s.to_unit_id = leaver.unit_id and s.level <> 'reminder' and s.answered_event_no is null
    order by s.event_no
  loop
    moment := core.next_event(matter_id, 'order_passed_on', caller, jsonb_build_object(
      'order', waiting.event_no, 'level', waiting.level, 'from', leaver.code, 'to', heir.code));
    update core.supervision_order s set answered_event_no = moment.event_no
    where s.matter_id = waiting.matter_id and s.event_no = waiting.event_no;
    if exists (select from core.supervision_order s
               where s.matter_id = waiting.matter_id and s.to_unit_id = heir.unit_id and s.level = waiting.level and s.answered_event_no is null) then
      update core.obligation o set ended_at = greatest(moment.at, o.clock_from), ended_by_event_no = moment.event_no, ending = 'void'
      where o.matter_id = waiting.matter_id and o.event_no = waiting.event_no and o.ended_at is null;
    else
      insert into core.supervision_order (matter_id, event_no, level, to_unit_id, obligation_id)
      values (waiting.matter_id, moment.event_no, waiting.level, heir.unit_id, waiting.obligation_id);
      perform core.pass_debts(waiting.matter_id, leaver.unit_id, heir.unit_id, waiting.event_no, moment);
    end if;
  end loop;
end $$;

comment on function core.pass_orders(bigint, core.unit, core.unit, core.caller) is 'Orders that wait go to the heir. 督办的承继。';
revoke execute on function core.pass_orders(bigint, core.unit, core.unit, core.caller) from public;
