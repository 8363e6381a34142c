-- Revert weibao:nothing_twice from pg
begin;
set local role weibao_owner;

create or replace function core.keep_unit_ids() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  kept constant record := core.unit_ids_of(new.matter_id);
begin
  update core.matter m
  set hidden_from_unit_ids = kept.hidden_from, unit_ids = kept.may_see, business_unit_ids = kept.business
  where m.matter_id = new.matter_id
    and (m.hidden_from_unit_ids, m.unit_ids, m.business_unit_ids) is distinct from (kept.hidden_from, kept.may_see, kept.business);
  return null;
end $$;
alter table core.ended_responsibility add constraint responsibility_matter_id_fkey foreign key (matter_id) references core.matter;

commit;
