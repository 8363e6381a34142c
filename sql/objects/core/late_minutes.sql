-- late_minutes: by how many minutes an obligation was late, or is late by now, pauses apart. What a case took over from its
-- lead was late on the lead until the case began: no minute counts twice.
create function core.late_minutes(matter_id bigint, due_at timestamptz, ended_at timestamptz) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(core.minutes(lower(part), upper(part))), 0)::bigint
  from core.matter m
  cross join lateral (select greatest(late_minutes.due_at, lower(m.life)) as since, coalesce(late_minutes.ended_at, core.now()) as until) late
  cross join lateral unnest(case when late.since < late.until then core.unpaused(m.matter_id, tstzrange(late.since, late.until)) end) part
  where m.matter_id = late_minutes.matter_id and late_minutes.due_at is not null
$$;

comment on function core.late_minutes(bigint, timestamptz, timestamptz) is 'Late minutes, pauses apart. 超期分钟（扣除挂账）。';
