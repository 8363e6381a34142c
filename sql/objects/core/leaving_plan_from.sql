-- leaving_plan_from: from when a plan is owed for a child that comes of age: the first of the month of the day that lies 90 days before
-- its 18th birthday, at the street's midnight.
--
-- From that day itself whoever sees the obligation, and no name, could work out the birth date; the month tells it no nearer.
create function core.leaving_plan_from(birth_date date, time_zone text) returns timestamptz
language sql stable as $$
  select pg_catalog.date_trunc('month', ((birth_date + interval '18 years')::date - 90)::timestamp) at time zone time_zone
$$;

comment on function core.leaving_plan_from(date, text) is 'From the month of the day 90 days before the 18th birthday. 满十八周岁前九十日所在月起。';
revoke execute on function core.leaving_plan_from(date, text) from public;
