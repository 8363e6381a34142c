-- codes: every list of codes, for help and forms; a national list is the same for every street. sort_order is the place in its list.
create view api.codes with (security_barrier) as
select c.kind, c.code, case core.lang() when 'en' then c.name_en else c.name_zh end as name, c.sort_order
from (
  select c.kind, c.code, c.name_zh, c.name_en, c.sort_order from core.code c
  union all
  select 'report_situation', s.situation_code, s.situation_zh, s.situation_en, 0 from core.report_situation s) c
order by c.kind, c.sort_order, c.code;

comment on view api.codes is 'Every list of codes with names. 全部代码表。';
grant select on api.codes to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
