-- issue_order: a reminder or an order goes to a unit. The steps follow each other: the next one needs the former one to have
-- gone to that unit for that case, and, where it asked for an answer, to be unanswered past its deadline.
--
--   obligation_id  what it is about, or null
--   refuses        former_step_is_missing (WB316), order_waits_already (WB317)
create function core.issue_order(
  matter_id bigint, level text, to_unit_id int, obligation_id bigint, caller core.caller, note text) returns core.moment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  former constant text := case level when 'blue' then 'reminder' when 'yellow' then 'blue' when 'red' then 'yellow' end;
  moment core.moment;
begin
  if former is not null and not exists (
    select from core.supervision_order s
    left join core.obligation o on o.matter_id = s.matter_id and o.event_no = s.event_no and o.kind = 'order.answer'
    where s.matter_id = issue_order.matter_id and s.to_unit_id = issue_order.to_unit_id and s.level = former
      and (former = 'reminder' or s.answered_event_no is null and o.due_at < core.now())) then
    perform core.refuse('former_step_is_missing', core.label('order_level', level), core.label('order_level', former));
  elsif level <> 'reminder' and exists (
    select from core.supervision_order s
    where s.matter_id = issue_order.matter_id and s.to_unit_id = issue_order.to_unit_id and s.level = issue_order.level
      and s.answered_event_no is null) then
    perform core.refuse('order_waits_already', core.label('order_level', level));
  end if;
  moment := core.next_event(matter_id, 'order_issued', caller, jsonb_strip_nulls(jsonb_build_object(
    'level', level, 'to', (select u.code from core.unit u where u.unit_id = issue_order.to_unit_id),
    'about', (select o.kind from core.obligation o where o.obligation_id = issue_order.obligation_id))), note);
  insert into core.supervision_order (matter_id, event_no, level, to_unit_id, obligation_id)
  values (issue_order.matter_id, moment.event_no, issue_order.level, issue_order.to_unit_id, issue_order.obligation_id);
  if level <> 'reminder' then
    perform core.owe(matter_id, moment, 'order.answer', 'order issued: ' || level, 'any', to_unit_id);
  end if;
  return moment;
end $$;

comment on function core.issue_order(bigint, text, int, bigint, core.caller, text) is 'A reminder or an order; WB316, WB317. 催办、督办。';
