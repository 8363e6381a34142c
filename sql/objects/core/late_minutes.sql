-- late_minutes: by how many minutes an obligation was late, or is late by now, pauses apart.
create function core.late_minutes(matter_id bigint, due_at timestamptz, ended_at timestamptz) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(core.minutes(lower(part), upper(part))), 0)::bigint
  from unnest(case when due_at < coalesce(ended_at, core.now())
                then core.unpaused(matter_id, tstzrange(due_at, coalesce(ended_at, core.now()))) end) part
$$;

comment on function core.late_minutes(bigint, timestamptz, timestamptz) is 'Late minutes, pauses apart. 超期分钟（扣除挂账）。';
