-- broken_glasses: who looked outside its business, at what, and until when it could, for office, leading group and auditor.
create view api.broken_glasses with (security_barrier) as
select coalesce(c.case_number, l.lead_number) as number, core.event_id(coalesce(c.case_number, l.lead_number), g.event_no) as event_id,
  lower(g.during) as broken_at, upper(g.during) as until, w.role_name as login, u.code as unit_code, core.unit_name(u.unit_id, lower(g.during)) as unit,
  (select count(*) from core.look_grant k where k.matter_id = g.matter_id and k.login_id = g.login_id and g.during @> k.granted_at) as looks
from core.broken_glass g
join core.visible_matter v on v.matter_id = g.matter_id
join core.login w on w.login_id = g.login_id
join core.unit u on u.unit_id = w.unit_id
left join core.case_file c on c.case_id = g.matter_id
left join core.lead l on l.lead_id = g.matter_id
where (select core.sees_all());

comment on view api.broken_glasses is '紧急越权查阅记录。 Who looked outside its business.';
grant select on api.broken_glasses to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
