-- Revert weibao:small_units from pg
begin;
set local role weibao_owner;

alter table core.matter alter column unit_ids set statistics -1;
alter table core.matter alter column business_unit_ids set statistics -1;

commit;
