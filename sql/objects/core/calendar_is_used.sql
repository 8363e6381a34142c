-- calendar_is_used: whether anything rests on the calendar of some days that would be worked otherwise: a deadline that counts days or an audit,
-- where they have passed, in the whole of their year; of days that are still to come only an audit that looked as far. A deadline
-- that was given stays what it is: an amended notice changes what begins from now on.
create function core.calendar_is_used(days date[], today date, time_zone text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with span as (
    select distinct extract(year from d.day)::int as year, d.day <= calendar_is_used.today as is_past,
      tstzrange(
        (case when d.day <= calendar_is_used.today then date_trunc('year', d.day) else d.day - 15 end)::timestamp at time zone calendar_is_used.time_zone,
        (case when d.day <= calendar_is_used.today then date_trunc('year', d.day) + interval '1 year' else d.day + 1 end)::timestamp at time zone calendar_is_used.time_zone) as during
    from unnest(calendar_is_used.days) d (day))
  select exists (
      select from core.obligation o join span s on s.is_past and tstzrange(o.clock_from, greatest(o.due_at, o.clock_from)) && s.during
      where o.due_at is not null and o.rule_frozen ->> 'time_unit' in ('day', 'working_day', 'month'))
    or exists (
      select from core.audit a join span s on s.year = any (a.calendar_years) and a.during && s.during)
$$;

comment on function core.calendar_is_used(date[], date, text) is 'Whether deadlines or audits rest on the calendar of some days. 日历是否已被使用。';
revoke execute on function core.calendar_is_used(date[], date, text) from public;
