-- lateness: for every obligation of a matter that was late, which unit answers for which part of the delay.
--
-- What a unit owes itself stays with that unit. What the holder owes as such goes over with the matter, so that each
-- answers for the minutes charged to it (core.charged): the parts of one obligation add up to its whole lateness. Paused
-- minutes are nobody's. What a unit took over with its deadline from one that ended is late on it from then. What is still
-- owed is late until now.
--
--   minutes  of the part, counted so that the parts' whole minutes add up to those of the whole
create function core.lateness(matter_id bigint) returns table (obligation_id bigint, unit_id int, late tstzrange, minutes bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with overdue as (
    select o.obligation_id, o.owed_by_unit_id, part.late
    from core.obligation o
    cross join lateral unnest(core.unpaused(lateness.matter_id, tstzrange(core.late_from(o.due_at, o.clock_from), coalesce(o.ended_at, core.now())))) part (late)
    where o.matter_id = lateness.matter_id and core.late_from(o.due_at, o.clock_from) < coalesce(o.ended_at, core.now()))
  select d.obligation_id, part.unit_id, part.late, core.minutes(lower(part.late), upper(part.late), lower(d.late))
  from overdue d
  cross join lateral (
    select d.owed_by_unit_id, d.late where d.owed_by_unit_id is not null
    union all
    select c.unit_id, d.late * c.during from core.charged(lateness.matter_id) c
    where d.owed_by_unit_id is null and c.during && d.late) part (unit_id, late)
$$;

comment on function core.lateness(bigint) is 'Who answers for which part of each delay. 超期归责。';
