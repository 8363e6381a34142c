-- known_holder: who held a matter and when, as far as it is known: an interval that a later event ended runs on. Its end is the
-- instant of an event of its matter, so that the last known instant tells.
--
-- Both halves of core.responsibility by themselves: the view is not taken apart by the planner, which would read all of it for one case.
create function core.known_holder(matter_id bigint, last_event_no int, last_at timestamptz) returns table (unit_id int, held tstzrange, from_event_no int)
language sql stable as $$
  select r.unit_id, case when upper(r.held) <= known_holder.last_at then r.held else tstzrange(lower(r.held), null) end, r.from_event_no
  from core.ended_responsibility r where r.matter_id = known_holder.matter_id and r.from_event_no <= known_holder.last_event_no
  union all
  select m.holder_unit_id, tstzrange(m.held_since, null), m.held_from_event_no
  from core.matter m where m.matter_id = known_holder.matter_id and m.held_from_event_no <= known_holder.last_event_no
$$;

comment on function core.known_holder(bigint, int, timestamptz) is 'Who held a matter and when, as far as it is known. 已知主责区间。';
revoke execute on function core.known_holder(bigint, int, timestamptz) from public;
