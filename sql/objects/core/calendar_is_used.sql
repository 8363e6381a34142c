-- calendar_is_used: whether anything was computed from the calendar of some years: a deadline that counts days, or an audit. Neither
-- changes afterwards.
create function core.calendar_is_used(years int[], time_zone text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with span as (
    select y.year, tstzrange(make_date(y.year, 1, 1)::timestamp at time zone calendar_is_used.time_zone,
      make_date(y.year + 1, 1, 1)::timestamp at time zone calendar_is_used.time_zone) as during
    from unnest(calendar_is_used.years) y (year))
  select exists (
      select from core.obligation o join span s on tstzrange(o.clock_from, greatest(o.due_at, o.clock_from)) && s.during
      where o.due_at is not null and o.rule_frozen ->> 'time_unit' in ('day', 'working_day', 'month'))
    or exists (
      select from core.audit a join span s on s.year = any (a.calendar_years) and a.during && s.during)
$$;

comment on function core.calendar_is_used(int[], text) is 'Whether deadlines or audits were computed from the calendar of some years. 日历是否已被使用。';
revoke execute on function core.calendar_is_used(int[], text) from public;
