-- is_act: whether an event is an act on a matter: all are but passing it on and what belongs to that.
create function core.is_act(kind text) returns boolean
language sql immutable as $$
  select kind <> all (array['dispatched', 'accepted', 'returned', 'withdrawn', 'lapsed'])
$$;

comment on function core.is_act(text) is 'Whether an event is more than offering, accepting or returning. 是否属实际办理。';
revoke execute on function core.is_act(text) from public;
