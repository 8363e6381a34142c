-- stands_for: who stands for a unit by now (core.unit_now).
create function core.stands_for(unit_id int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select n.now_unit_id from core.unit_now n where n.unit_id = stands_for.unit_id);
end $$;

comment on function core.stands_for(int) is 'Who stands for a unit by now. 承继单位。';
revoke execute on function core.stands_for(int) from public;
