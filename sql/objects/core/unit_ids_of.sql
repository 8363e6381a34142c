-- unit_ids_of: who sees a matter now, as arrays by which row level security is fast: from who holds it, is offered it, supports it, or has
-- the territory. Its triggers write them (core.keep_unit_ids, core.follow_holder).
create function core.unit_ids_of(matter_id bigint, out hidden_from int[], out may_see int[], out business int[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select coalesce(array_agg(p.unit_id), '{}') into hidden_from from core.complaint p where p.matter_id = unit_ids_of.matter_id;
  select coalesce(array_agg(distinct a.unit_id), '{}'), coalesce(array_agg(distinct a.unit_id) filter (where a.because <> 'offered'), '{}')
  into may_see, business
  from core.access a
  where a.matter_id = unit_ids_of.matter_id and upper_inf(a.valid) and a.unit_id <> all (hidden_from);
end $$;

comment on function core.unit_ids_of(bigint) is 'Who sees a matter now, from core.access and core.complaint. 可见单位数组。';
revoke execute on function core.unit_ids_of(bigint) from public;
