-- end_of: the instant at which a unit or a login ends: now, unless it did or took over anything since. A transaction that began before
-- may end it after another one has acted in its name, and nobody acts or answers after the end. That other one began at most five
-- minutes later: an older transaction ends nothing (core.check_transaction).
create function core.end_of(unit_id int, login_id int) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select greatest(core.now(), (
    select max(e.recorded_at) + interval '1 microsecond' from core.event e
    where (e.unit_id = end_of.unit_id or e.login_id = end_of.login_id) and e.recorded_at between core.now() and core.now() + interval '5 minutes'), (
    select max(upper(r.held)) from core.responsibility r
    where r.unit_id = end_of.unit_id and upper(r.held) between core.now() and core.now() + interval '5 minutes'))
$$;

comment on function core.end_of(int, int) is 'When a unit or a login ends: after all it has done. 终止时刻。';
