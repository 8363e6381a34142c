-- charged: to whom the late minutes of what the holder owes as such are charged, at each time of a matter's life: to the
-- holder; but while an offer waits for an answer beyond the time in which it was due, to the unit that does not answer.
--
-- The holder's intervals alone would charge the giver with the waiting of the other side: what is due on a matter counts
-- from the dispatch, so that waiting costs whoever waits (design idea 1). A window ends with the answer, whatever it is.
--
--   last_event_no, last_at  what is known of the matter (core.known_matter)
--   until                   until when an offer that waits has waited
create function core.charged(matter_id bigint, last_event_no int, last_at timestamptz, until timestamptz) returns table (unit_id int, during tstzrange)
language sql stable as $$
  with waiting as (
    select f.to_unit_id, tstzrange(l.late_from, coalesce(n.recorded_at, charged.until)) as during
    from core.offer f
    join core.obligation o on o.matter_id = f.matter_id and o.event_no = f.event_no and o.kind = 'case.accept'
    cross join lateral (select core.late_from(o.due_at, o.clock_from, o.given_at) as late_from) l
    left join core.event n on n.matter_id = f.matter_id and n.event_no = f.answered_event_no and n.event_no <= charged.last_event_no
    where f.matter_id = charged.matter_id and f.event_no <= charged.last_event_no
      and l.late_from < coalesce(n.recorded_at, charged.until))
  select w.to_unit_id, w.during from waiting w
  union all
  select h.unit_id, part.during
  from core.known_holder(charged.matter_id, charged.last_event_no, charged.last_at) h
  cross join lateral unnest(
    tstzmultirange(h.held) - coalesce((select range_agg(w.during) from waiting w), '{}')) part (during)
$$;

comment on function core.charged(bigint, int, timestamptz, timestamptz) is 'To whom lateness of what the holder owes is charged, at each time. 超期归责区间。';
revoke execute on function core.charged(bigint, int, timestamptz, timestamptz) from public;
