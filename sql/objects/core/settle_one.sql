-- settle_one: this one obligation is met, and no other of its kind.
--
--   done_at  when it counts as done (core.met_at)
create function core.settle_one(debt core.obligation, moment core.moment, done_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update core.obligation o
  set ended_at = greatest(done_at, debt.clock_from), ended_by_event_no = moment.event_no, ending = 'met'
  where o.obligation_id = debt.obligation_id
$$;

comment on function core.settle_one(core.obligation, core.moment, timestamptz) is 'One obligation is met. 一项应办事项办结。';
