-- minutes: whole minutes of a stretch of time, zero when it is empty or ends before it begins.
--
--   counted_from  where the whole begins of which the stretch is a part: then the minutes of the parts add up to those of
--                 the whole, which those of each part by itself, rounded down, do not
create function core.minutes(since timestamptz, until timestamptz, counted_from timestamptz default null) returns bigint
language sql immutable parallel safe as $$
  select greatest(0, pg_catalog.floor(pg_catalog.date_part('epoch', until - coalesce(counted_from, since)) / 60)
    - pg_catalog.floor(pg_catalog.date_part('epoch', since - coalesce(counted_from, since)) / 60))::bigint
$$;

comment on function core.minutes(timestamptz, timestamptz, timestamptz) is 'Whole minutes between two instants. 分钟数。';
grant execute on function core.minutes(timestamptz, timestamptz, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
