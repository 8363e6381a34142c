-- due_as_known: a deadline as it was known when the calendar of these years was loaded: null if a year that was loaded later gave it
-- (core.give_deadlines).
--
--   years  null: as it is
create function core.due_as_known(due_at timestamptz, given_with_year int, years int[]) returns timestamptz
language sql immutable as $$
  select case when given_with_year is null or years is null or given_with_year = any (years) then due_at end
$$;

comment on function core.due_as_known(timestamptz, int, int[]) is 'A deadline as it was known then. 当时已知的期限。';
revoke execute on function core.due_as_known(timestamptz, int, int[]) from public;
