-- attributed: for everything that was late, which unit answers for which part of the delay.
--
-- What a unit owes itself stays with that unit. What the holder owes as such goes over with the matter, so that each
-- answers for the minutes charged to it (core.charged): the parts of one obligation add up to its whole lateness. Paused
-- minutes are nobody's. What a unit took over with its deadline from one that ended is late on it from then. What is still
-- owed is late until the end of what is audited.
--
--   minutes  of the part, counted so that the parts' whole minutes add up to those of the whole
create function core.attributed(k core.knowledge) returns table (obligation_id bigint, matter_id bigint, unit_id int, late tstzrange, minutes bigint)
language sql stable as $$
  select d.obligation_id, d.matter_id, part.unit_id, part.late, core.minutes(lower(part.late), upper(part.late), lower(stretch.late))
  from core.known_debt(k) d
  cross join lateral unnest(tstzmultirange(d.late) - coalesce((
    select range_agg(p.during) from core.known_pause(d.matter_id, d.last_event_no, d.last_at) p where p.during && d.late), '{}')) stretch (late)
  cross join lateral (
    select d.owed_by_unit_id, stretch.late where d.owed_by_unit_id is not null
    union all
    select c.unit_id, stretch.late * c.during
    from core.charged(d.matter_id, d.last_event_no, d.last_at, (k).until) c
    where d.owed_by_unit_id is null and c.during && stretch.late) part (unit_id, late)
  where d.late is not null
$$;

comment on function core.attributed(core.knowledge) is 'Who answers for which part of each delay. 超期归责。';
revoke execute on function core.attributed(core.knowledge) from public;
