-- settle: the open obligations of a kind end at this instant: met, replaced or void.
create function core.settle(matter_id bigint, kind text, moment core.moment, ending text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update core.obligation o
  set ended_at = moment.at, ended_by_event_no = moment.event_no, ending = settle.ending
  where o.matter_id = settle.matter_id and o.kind = settle.kind and o.ended_at is null
$$;

comment on function core.settle(bigint, text, core.moment, text) is 'Open obligations of a kind end: met, replaced or void. 应办事项终结。';
