-- Deploy weibao:superior to pg
--
-- Who decides about the leading group is a parameter: the district's civil affairs bureau where nothing is said.
begin;
set local role weibao_owner;

alter table core.subdistrict
  add column superior_unit_id int,
  add foreign key (subdistrict_id, superior_unit_id) references core.unit (subdistrict_id, unit_id);
comment on column core.subdistrict.superior_unit_id is 'The body above the subdistrict; null: the district''s civil affairs bureau. 上级部门；空为区民政局。';

commit;
