-- Revert weibao:leads from pg
begin;

drop table core.complaint, core.reopening;
create or replace function core.keep_unit_ids() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.matter m
  set (unit_ids, business_unit_ids) = (
    select coalesce(array_agg(distinct a.unit_id), '{}'),
           coalesce(array_agg(distinct a.unit_id) filter (where a.because <> 'offered'), '{}')
    from core.access a where a.matter_id = new.matter_id and upper_inf(a.valid))
  where m.matter_id = new.matter_id;
  return null;
end $$;
alter table core.matter drop column hidden_from_unit_ids;

-- A lead that was joined has ended; the schema before knows no better word for that.
alter table core.lead drop column joined_case_id;
alter table core.lead drop constraint lead_status_check;
update core.lead set status = 'opened' where status = 'joined';
alter table core.lead add constraint lead_status_check
  check (status in ('recorded', 'screened', 'screening_out_proposed', 'opened', 'screened_out'));

commit;
