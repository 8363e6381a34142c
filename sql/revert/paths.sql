-- Revert weibao:paths from pg
begin;
set local role weibao_owner;

create or replace function core.keep_unit_ids() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.matter m
  set (hidden_from_unit_ids, unit_ids, business_unit_ids) = (
    select coalesce((select array_agg(p.unit_id) from core.complaint p where p.matter_id = new.matter_id), '{}'),
           coalesce(array_agg(distinct a.unit_id), '{}'),
           coalesce(array_agg(distinct a.unit_id) filter (where a.because <> 'offered'), '{}')
    from core.access a
    where a.matter_id = new.matter_id and upper_inf(a.valid)
      and not exists (select from core.complaint p where p.matter_id = a.matter_id and p.unit_id = a.unit_id))
  where m.matter_id = new.matter_id;
  return null;
end $$;

create index on core.matter (subdistrict_id, last_at desc);
drop index core.who_comes_of_age;
drop index core.what_falls_due;
create index what_falls_due on core.obligation (due_at) where ended_at is null;

commit;
