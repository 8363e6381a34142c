-- duties: what the edition in force lays on whom, in its own words.
create view api.duties with (security_barrier) as
select d.duty_code, u.code as unit_code,
  case core.lang() when 'en' then coalesce(n.name_en, n.name_zh) else n.name_zh end as unit,
  d.section, core.label('domain', d.domain) as domain, d.exact_phrase, d.gloss_en
from core.duty d
join core.unit u on u.unit_id = d.unit_id
left join core.unit_name n on n.unit_id = d.unit_id and n.valid @> core.now()
where d.plan_id = (select core.plan_in_force(core.acting_subdistrict(), core.now()));

comment on view api.duties is 'Duties of the plan in force: who, where in the plan, in its own words. 现行方案的职责。';
grant select on api.duties to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
