-- requests: pauses and extensions of the cases that are the caller's business, as asked and as answered.
create view api.requests with (security_barrier) as
select c.case_number, r.kind, core.label('request', r.kind) as kind_name, core.event_id(c.case_number, r.event_no) as event_id,
  au.code as asked_by_code, core.unit_name(au.unit_id, a.recorded_at) as asked_by, a.recorded_at as asked_at, r.until,
  core.label('obligation', o.kind) as obligation, r.granted, gu.code as answered_by_code,
  core.unit_name(gu.unit_id, g.recorded_at) as answered_by, g.recorded_at as answered_at, lower(r.during) as since, upper(r.during) as ended
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id
join core.request r on r.matter_id = v.matter_id
join core.event a on a.matter_id = r.matter_id and a.event_no = r.event_no
join core.unit au on au.unit_id = a.unit_id
left join core.obligation o on o.obligation_id = r.obligation_id
left join core.event g on g.matter_id = r.matter_id and g.event_no = r.answered_event_no
left join core.unit gu on gu.unit_id = g.unit_id
where v.in_full;

comment on view api.requests is '挂账与延期：申请与批复。 Pauses and extensions, as asked and answered.';
grant select on api.requests to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
