-- supports: which units help with the cases that are the caller's business.
create view api.supports with (security_barrier) as
select c.case_number, (select u.code from core.unit u where u.unit_id = s.unit_id) as unit_code, core.unit_name(s.unit_id, lower(s.during)) as unit, lower(s.during) as since,
  case when not upper_inf(s.during) then upper(s.during) end as until,
  (select e.detail ->> 'duty' from core.event e where e.matter_id = s.matter_id and e.event_no = s.event_no) as duty_code,
  core.event_id(c.case_number, s.event_no) as event_id
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id
join core.support s on s.matter_id = v.matter_id
where v.in_full;

comment on view api.supports is '协办单位及起止。 Which units help with which case, and when.';
grant select on api.supports to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
