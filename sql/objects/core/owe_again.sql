-- owe_again: what an act had met, and another act shows was not met, is owed again: as it was, with its old clock and its
-- frozen rule; what the wrong entry had started is replaced, since no verdict of the past is edited and no clock begins anew by a false entry. Where a later
-- act would have ended it, it ended there. A second correction of the same entry brings nothing back.
--
--   met_by     the event that met it
--   matter_id  the matter of that event
create function core.owe_again(matter_id bigint, met_by int, moment core.moment) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update core.obligation o
  set ended_at = greatest(moment.at, o.clock_from), ended_by_event_no = moment.event_no, ending = 'replaced'
  where o.matter_id = owe_again.matter_id and o.event_no = met_by and o.ended_at is null;
  insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, due_unknown, rule_id, rule_frozen, given_with_year, given_at, counted_from,
                               ended_at, ended_by_event_no, ending)
  select o.matter_id, moment.event_no, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.due_unknown, o.rule_id, o.rule_frozen, o.given_with_year, o.given_at, o.counted_from,
         case when e.event_no is not null then greatest(e.ended_at, o.clock_from) end, e.event_no, e.ending
  from core.obligation o
  left join lateral core.ended_since(o, met_by, moment.event_no) e on true
  where o.matter_id = owe_again.matter_id and o.ended_by_event_no = met_by and o.ending = 'met'
    and not exists (select from core.event k
                    where k.matter_id = o.matter_id and k.supersedes = met_by and k.event_no < moment.event_no
                      and k.detail @> '{"child_seen": false}')
$$;

comment on function core.owe_again(bigint, int, core.moment) is 'What was not met after all is owed again. 恢复应办事项。';
