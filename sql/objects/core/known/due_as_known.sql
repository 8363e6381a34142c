-- due_as_known: a deadline as it was known when the calendar of these years was loaded: null if it falls into another year, unless it
-- counts hours or minutes. A year that is loaded later gives deadlines (core.give_deadlines) that nobody knew before.
--
--   years  null: as it is
create function core.due_as_known(due_at timestamptz, rule_frozen jsonb, years int[], time_zone text) returns timestamptz
language sql immutable as $$
  select case when years is null or rule_frozen ->> 'time_unit' in ('minute', 'hour')
    or extract(year from (due_at - interval '1 microsecond') at time zone time_zone)::int = any (years) then due_at end
$$;

comment on function core.due_as_known(timestamptz, jsonb, int[], text) is 'A deadline as it was known then. 当时已知的期限。';
revoke execute on function core.due_as_known(timestamptz, jsonb, int[], text) from public;
