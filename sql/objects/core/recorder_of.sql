-- recorder_of: the login that recorded an event, to ask whether another person of another unit acts now.
create function core.recorder_of(matter_id bigint, event_no int) returns core.login
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.* from core.event e join core.login l on l.login_id = e.login_id
  where e.matter_id = recorder_of.matter_id and e.event_no = recorder_of.event_no
$$;

comment on function core.recorder_of(bigint, int) is 'Who recorded an event. 事件记录人。';
