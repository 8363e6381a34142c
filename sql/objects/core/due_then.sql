-- due_then: a deadline as somebody was told it at an instant: null if the calendar gave it later (core.give_deadlines).
create function core.due_then(due_at timestamptz, given_at timestamptz, at timestamptz) returns timestamptz
language sql immutable as $$
  select case when given_at is null or given_at operator(pg_catalog.<=) at then due_at end
$$;

comment on function core.due_then(timestamptz, timestamptz, timestamptz) is 'A deadline as it was known at an instant. 某时刻已知的期限。';
revoke execute on function core.due_then(timestamptz, timestamptz, timestamptz) from public;
