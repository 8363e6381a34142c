-- pass_debts: what a unit owes itself on a matter is replaced by the same debt of its heir, with the same deadline and rule. What
-- was late by this instant stays with the former unit: the heir's clock begins now. The deadline, also one that the
-- calendar gives later, counts from when it began (counted_from).
--
--   of_event  only what began with this event; null: all but the answers to orders
--   moment    the event by which it goes over
create function core.pass_debts(matter_id bigint, leaver_id int, heir_id int, of_event int, moment core.moment) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with former as (
    update core.obligation o
    set ended_at = greatest(moment.at, o.clock_from), ended_by_event_no = moment.event_no, ending = 'replaced'
    where o.matter_id = pass_debts.matter_id and o.owed_by_unit_id = leaver_id and o.ended_at is null
      and case when of_event is null then o.kind <> 'order.answer' else o.event_no = of_event end
    returning o.*)
  insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, due_unknown, rule_id, rule_frozen, for_lead_id, counted_from)
  select f.matter_id, moment.event_no, f.kind, heir_id, greatest(moment.at, f.clock_from), f.due_at, f.due_unknown, f.rule_id, f.rule_frozen, f.for_lead_id,
    case when f.clock_from < moment.at then coalesce(f.counted_from, f.clock_from) else f.counted_from end
  from former f
$$;

comment on function core.pass_debts(bigint, int, int, int, core.moment) is 'A unit''s own debts go to its heir, with their deadlines. 本单位应办事项的承继。';
revoke execute on function core.pass_debts(bigint, int, int, int, core.moment) from public;
