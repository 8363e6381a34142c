-- Revert weibao:superior from pg
begin;
set local role weibao_owner;
alter table core.subdistrict drop column superior_unit_id;
commit;
