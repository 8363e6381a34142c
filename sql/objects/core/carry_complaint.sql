-- carry_complaint: what is kept from a unit on one matter is kept from it on another, to which it led, from the latest event there on.
create function core.carry_complaint(from_matter_id bigint, to_matter_id bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into core.complaint (matter_id, unit_id, since)
  select to_matter_id, p.unit_id, m.last_at from core.complaint p join core.matter m on m.matter_id = to_matter_id where p.matter_id = from_matter_id
  on conflict do nothing
$$;

comment on function core.carry_complaint(bigint, bigint) is 'A complaint goes along. 回避随案移转。';
