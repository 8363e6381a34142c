-- known_pause: the pauses of a matter, as far as they are known: one that a later event cut short lasts as long as it was granted.
create function core.known_pause(matter_id bigint, last_event_no int, last_at timestamptz) returns table (event_no int, during tstzrange)
language sql stable as $$
  select r.event_no, case when upper(r.during) <= known_pause.last_at then r.during else tstzrange(lower(r.during), r.until) end
  from core.request r
  where r.matter_id = known_pause.matter_id and r.during is not null and r.answered_event_no <= known_pause.last_event_no
$$;

comment on function core.known_pause(bigint, int, timestamptz) is 'The pauses of a matter, as far as they are known. 已知挂账。';
revoke execute on function core.known_pause(bigint, int, timestamptz) from public;
