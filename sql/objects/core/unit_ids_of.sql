-- unit_ids_of: who sees a matter now, as arrays by which row level security is fast: from who holds it, is offered it, supports it, or has
-- the territory. Its triggers write them (core.keep_unit_ids, core.follow_holder).
create function core.unit_ids_of(matter_id bigint, out hidden_from int[], out may_see int[], out business int[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select k.hidden_from, coalesce(array_agg(distinct a.unit_id) filter (where a.unit_id is not null), '{}'),
    coalesce(array_agg(distinct a.unit_id) filter (where a.because <> 'offered'), '{}')
  into hidden_from, may_see, business
  from (select array(select p.unit_id from core.complaint p where p.matter_id = unit_ids_of.matter_id) as hidden_from) k
  left join core.access a on a.matter_id = unit_ids_of.matter_id and upper_inf(a.valid) and a.unit_id <> all (k.hidden_from)
  group by k.hidden_from;
end $$;

comment on function core.unit_ids_of(bigint) is 'Who sees a matter now, from core.access and core.complaint. 可见单位数组。';
revoke execute on function core.unit_ids_of(bigint) from public;
