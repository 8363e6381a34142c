-- Revert weibao:street from pg
begin;

drop table core.survey_count, core.unit_succession, core.unit_class_member, core.unit_name, core.unit, core.territory, core.subdistrict, core.database;
drop function core.refuse_change();

commit;
