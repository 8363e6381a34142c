-- late_from: from when an obligation is late: its deadline, or, where a unit took it over with its deadline from one that ended,
-- when it did so; null while there is no deadline.
create function core.late_from(due_at timestamptz, clock_from timestamptz) returns timestamptz
language sql immutable as $$
  select case when due_at is not null then greatest(due_at, clock_from) end
$$;

comment on function core.late_from(timestamptz, timestamptz) is 'From when an obligation is late. 超期起算时刻。';
revoke execute on function core.late_from(timestamptz, timestamptz) from public;
