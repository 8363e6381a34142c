-- lateness: for every obligation of a matter that was late, which unit answers for which part of the delay.
--
-- What a unit owes itself stays with that unit. What the holder owes as such goes over with the matter, so that each
-- holder answers for the minutes it held: the parts of one obligation add up to its whole lateness. Paused minutes are
-- nobody's. What a unit took over with its deadline from one that ended is late on it from then. What is still owed is late until now.
create function core.lateness(matter_id bigint) returns table (obligation_id bigint, unit_id int, late tstzrange)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with overdue as (
    select o.obligation_id, o.owed_by_unit_id, part.late
    from core.obligation o
    cross join lateral unnest(core.unpaused(lateness.matter_id, tstzrange(core.late_from(o.due_at, o.clock_from), coalesce(o.ended_at, core.now())))) part (late)
    where o.matter_id = lateness.matter_id and core.late_from(o.due_at, o.clock_from) < coalesce(o.ended_at, core.now()))
  select d.obligation_id, d.owed_by_unit_id, d.late from overdue d where d.owed_by_unit_id is not null
  union all
  select d.obligation_id, r.unit_id, d.late * r.held
  from overdue d join core.responsibility r on r.matter_id = lateness.matter_id and r.held && d.late
  where d.owed_by_unit_id is null
$$;

comment on function core.lateness(bigint) is 'Who answers for which part of each delay. 超期归责。';
