-- late_from: from when an obligation is late: its deadline, or, where a unit took it over with its deadline from one that ended,
-- when it did so, or, where the calendar gave the deadline afterwards (core.give_deadlines), when it did; null while there is no deadline.
-- Nobody is late with what nobody could know.
create function core.late_from(due_at timestamptz, clock_from timestamptz, given_at timestamptz) returns timestamptz
language sql immutable as $$
  select case when due_at is not null then greatest(due_at, clock_from, given_at) end
$$;

comment on function core.late_from(timestamptz, timestamptz, timestamptz) is 'From when an obligation is late. 超期起算时刻。';
grant execute on function core.late_from(timestamptz, timestamptz, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor; -- used in api.obligations
