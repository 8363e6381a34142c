-- holder_when_due: who held a matter when something fell due, as far as it is known: whoever answers for it as holder.
create function core.holder_when_due(matter_id bigint, last_event_no int, last_at timestamptz, due_at timestamptz) returns int
language sql stable as $$
  select h.unit_id
  from core.known_holder(holder_when_due.matter_id, holder_when_due.last_event_no, holder_when_due.last_at) h
  where lower(h.held) <= holder_when_due.due_at order by lower(h.held) desc limit 1
$$;

comment on function core.holder_when_due(bigint, int, timestamptz, timestamptz) is 'Who held a matter when something fell due. 到期时的主责单位。';
revoke execute on function core.holder_when_due(bigint, int, timestamptz, timestamptz) from public;
