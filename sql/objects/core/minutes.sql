-- minutes: whole minutes of an interval, zero when it is empty or ends before it begins.
create function core.minutes(since timestamptz, until timestamptz) returns bigint
language sql immutable as $$
  select greatest(0, pg_catalog.floor(pg_catalog.date_part('epoch', until - since) / 60))::bigint
$$;

comment on function core.minutes(timestamptz, timestamptz) is 'Whole minutes between two instants. 分钟数。';
grant execute on function core.minutes(timestamptz, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
