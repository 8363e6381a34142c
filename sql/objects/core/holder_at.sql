-- holder_at: which unit answered for a matter at an instant, or last before it; null means now.
create function core.holder_at(matter_id bigint, at timestamptz) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.unit_id from core.responsibility r
  where r.matter_id = holder_at.matter_id and lower(r.held) < coalesce(holder_at.at, 'infinity')
  order by lower(r.held) desc limit 1
$$;

comment on function core.holder_at(bigint, timestamptz) is 'Who answered at an instant. 某时刻的主责单位。';
