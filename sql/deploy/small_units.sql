-- Deploy weibao:small_units to pg
--
-- A unit with two hundred matters among millions is not among the thousand that a sample of 30,000 rows shows, and was taken for one with a thousand: too many to
-- be found one by one, so that parallel workers were started for them.
begin;
set local role weibao_owner;

alter table core.matter alter column unit_ids set statistics 500;
alter table core.matter alter column business_unit_ids set statistics 500;

commit;
