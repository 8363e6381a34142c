-- is_complained_of: whether a matter is kept from a unit, because its lead complains about it.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.is_complained_of(matter_id bigint, unit_id int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from core.complaint p where p.matter_id = is_complained_of.matter_id and p.unit_id = is_complained_of.unit_id);
end $$;

comment on function core.is_complained_of(bigint, int) is 'Whether a matter is kept from a unit. 是否须对该单位回避。';
