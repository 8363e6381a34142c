-- officers: the named person inside the holding unit, for the cases that are the caller's business.
create view api.officers with (security_barrier) as
select c.case_number, u.code as unit_code, core.unit_name(u.unit_id, lower(o.during)) as unit, l.role_name::text as login,
  lower(o.during) as since, case when not upper_inf(o.during) then upper(o.during) end as until,
  core.event_id(c.case_number, o.event_no) as event_id
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id
join core.officer o on o.matter_id = v.matter_id
join core.login l on l.login_id = o.login_id
join core.unit u on u.unit_id = l.unit_id
where v.in_full;

comment on view api.officers is '承办人及起止。 Who works on which case inside the holding unit, and when.';
grant select on api.officers to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
