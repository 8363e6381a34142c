-- settle: the open obligations of a kind end: met, replaced or void.
--
--   by_unit_id  only what this unit owes itself; null: whoever owes it
--   done_at     when it counts as done (core.met_at); null: at the event
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.settle(
  matter_id bigint, kind text, moment core.moment, ending text, by_unit_id int default null, done_at timestamptz default null)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.obligation o
  set ended_at = greatest(coalesce(settle.done_at, moment.at), o.clock_from), ended_by_event_no = moment.event_no, ending = settle.ending
  where o.matter_id = settle.matter_id and o.kind = settle.kind and o.ended_at is null
    and (settle.by_unit_id is null or o.owed_by_unit_id = settle.by_unit_id);
end $$;

comment on function core.settle(bigint, text, core.moment, text, int, timestamptz) is 'Open obligations of a kind end. 应办事项终结。';
