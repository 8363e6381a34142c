-- charged: to whom the late minutes of what the holder owes as such are charged, at each time of a matter's life: to the
-- holder; but while an offer waits for an answer beyond the time in which it was due, to the unit that does not answer.
--
-- The holder's intervals alone would charge the giver with the waiting of the other side: what is due on a matter counts
-- from the dispatch, so that waiting costs whoever waits (design idea 1). A window ends with the answer, whatever it is.
create function core.charged(matter_id bigint) returns table (unit_id int, during tstzrange)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with waiting as (
    select f.to_unit_id, tstzrange(o.due_at, n.recorded_at) as during
    from core.offer f
    join core.obligation o on o.matter_id = f.matter_id and o.event_no = f.event_no and o.kind = 'case.accept'
    left join core.event n on n.matter_id = f.matter_id and n.event_no = f.answered_event_no
    where f.matter_id = charged.matter_id and o.due_at < coalesce(n.recorded_at, core.now()))
  select w.to_unit_id, w.during from waiting w
  union all
  select r.unit_id, part.during
  from core.responsibility r
  cross join lateral unnest(
    tstzmultirange(r.held) - coalesce((select range_agg(w.during) from waiting w), '{}')) part (during)
  where r.matter_id = charged.matter_id
$$;

comment on function core.charged(bigint) is 'To whom lateness of what the holder owes is charged, at each time. 超期归责区间。';
