-- categories: whom the edition in force protects.
create view api.categories with (security_barrier) as
select c.category_code, case core.lang() when 'en' then c.name_en else c.name_zh end as name,
  c.subtype_code, case core.lang() when 'en' then c.subtype_en else c.subtype_zh end as subtype
from core.category c
where c.plan_id = (select core.plan_in_force(core.acting_subdistrict(), core.now()));

comment on view api.categories is 'Protected categories and their subtypes. 保护对象类型。';
grant select on api.categories to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
