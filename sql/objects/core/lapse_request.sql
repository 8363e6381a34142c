-- lapse_request: a pause or extension that waits was asked by the holder of then; when the holder changes or the matter ends it
-- is refused by that very event.
create function core.lapse_request(matter_id bigint, moment core.moment) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update core.request r set granted = false, answered_event_no = moment.event_no
  where r.matter_id = lapse_request.matter_id and r.granted is null
$$;

comment on function core.lapse_request(bigint, core.moment) is 'A request that waits lapses. 待批申请失效。';
