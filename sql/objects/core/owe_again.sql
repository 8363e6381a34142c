-- owe_again: what an act had met, and another act shows was not met, is owed again: as it was, with its old clock and its
-- frozen rule; what the wrong entry had started is replaced, since no verdict of the past is edited and no clock begins anew by a false entry.
--
--   met_by     the event that met it
--   matter_id  the matter of that event
create function core.owe_again(matter_id bigint, met_by int, moment core.moment) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update core.obligation o
  set ended_at = greatest(moment.at, o.clock_from), ended_by_event_no = moment.event_no, ending = 'replaced'
  where o.matter_id = owe_again.matter_id and o.event_no = met_by and o.ended_at is null;
  insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, due_unknown, rule_id, rule_frozen)
  select o.matter_id, moment.event_no, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.due_unknown, o.rule_id, o.rule_frozen
  from core.obligation o
  where o.matter_id = owe_again.matter_id and o.ended_by_event_no = met_by and o.ending = 'met'
    and not exists (select from core.obligation n where n.matter_id = o.matter_id and n.kind = o.kind and n.ended_at is null
                    and n.clock_from <= o.clock_from)
$$;

comment on function core.owe_again(bigint, int, core.moment) is 'What was not met after all is owed again. 恢复应办事项。';
