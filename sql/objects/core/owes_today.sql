-- owes_today: whether a unit owes anything on a matter now, itself or as its holder: why it looks needs no words then.
create function core.owes_today(matter_id bigint, unit_id int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from core.obligation o join core.matter m on m.matter_id = o.matter_id
    where o.matter_id = owes_today.matter_id and o.ended_at is null
      and coalesce(o.owed_by_unit_id, m.holder_unit_id) = owes_today.unit_id);
end $$;

comment on function core.owes_today(bigint, int) is 'Whether a unit owes anything on a matter. 是否有待履行事项。';
revoke execute on function core.owes_today(bigint, int) from public;
