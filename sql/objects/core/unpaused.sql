-- unpaused: a stretch of time less the pauses of its matter: paused minutes are nobody's.
create function core.unpaused(matter_id bigint, stretch tstzrange) returns tstzmultirange
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select tstzmultirange(stretch) - coalesce(range_agg(r.during), '{}')
  from core.request r where r.matter_id = unpaused.matter_id and r.during && stretch
$$;

comment on function core.unpaused(bigint, tstzrange) is 'A stretch of time less its pauses. 扣除挂账后的时段。';
