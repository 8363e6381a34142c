-- leaving_plan_from: from when a plan is owed for a child that comes of age: 90 days before its 18th birthday, at the street's
-- midnight.
create function core.leaving_plan_from(birth_date date, time_zone text) returns timestamptz
language sql stable as $$
  select (((birth_date + interval '18 years')::date - 90)::timestamp) at time zone time_zone
$$;

comment on function core.leaving_plan_from(date, text) is '90 days before the 18th birthday. 满十八周岁前九十日。';
revoke execute on function core.leaving_plan_from(date, text) from public;
