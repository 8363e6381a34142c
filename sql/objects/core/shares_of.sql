-- shares_of: which unit answers for which part of one delay.
--
-- What a unit owes itself stays with that unit. What the holder owes as such goes over with the matter, so that each
-- answers for the minutes charged to it (core.charged): the parts add up to the whole lateness. Paused minutes are nobody's.
--
--   owed_by_unit_id         who owes it itself; null: the holder as such
--   late                    from when until when it was late
--   last_event_no, last_at  what is known of the matter (core.known_matter)
--   until                   the end of what is audited
--   minutes                 of the part, counted so that the parts' whole minutes add up to those of the whole
create function core.shares_of(
  matter_id bigint, owed_by_unit_id int, late tstzrange, last_event_no int, last_at timestamptz, until timestamptz)
returns table (unit_id int, part tstzrange, minutes bigint)
language sql stable as $$
  select part.unit_id, part.late, core.minutes(lower(part.late), upper(part.late), lower(stretch.late))
  from unnest(tstzmultirange(shares_of.late) - coalesce((
    select range_agg(p.during) from core.known_pause(shares_of.matter_id, shares_of.last_event_no, shares_of.last_at) p where p.during && shares_of.late), '{}')) stretch (late)
  cross join lateral (
    select shares_of.owed_by_unit_id, stretch.late where shares_of.owed_by_unit_id is not null
    union all
    select c.unit_id, stretch.late * c.during
    from core.charged(shares_of.matter_id, shares_of.last_event_no, shares_of.last_at, shares_of.until) c
    where shares_of.owed_by_unit_id is null and c.during && stretch.late) part (unit_id, late)
$$;

comment on function core.shares_of(bigint, int, tstzrange, int, timestamptz, timestamptz) is 'Who answers for which part of one delay. 一项超期的归责。';
revoke execute on function core.shares_of(bigint, int, tstzrange, int, timestamptz, timestamptz) from public;
