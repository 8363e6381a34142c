-- lapse_request: a pause or extension that waits was asked by the holder of then; when the holder changes or the matter ends it
-- is refused by that very event.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.lapse_request(matter_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.request r set granted = false, answered_event_no = moment.event_no
  where r.matter_id = lapse_request.matter_id and r.granted is null;
end $$;

comment on function core.lapse_request(bigint, core.moment) is 'A request that waits lapses. 待批申请失效。';
