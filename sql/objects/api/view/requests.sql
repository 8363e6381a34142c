-- requests: pauses and extensions of the cases that are the caller's business, as asked and as answered.
-- OFFSET 0: what tells more of a row is looked up for the rows that are shown, and leaves the planner few tables to put in order.
create view api.requests with (security_barrier) as
select c.case_number, r.kind, core.label('request', r.kind) as kind_name, core.event_id(c.case_number, r.event_no) as event_id,
  a.unit_code as asked_by_code, core.unit_name(a.unit_id, a.recorded_at) as asked_by, a.recorded_at as asked_at, r.until,
  core.label('obligation', (select o.kind from core.obligation o where o.obligation_id = r.obligation_id)) as obligation, r.granted, g.unit_code as answered_by_code,
  core.unit_name(g.unit_id, g.recorded_at) as answered_by, g.recorded_at as answered_at, lower(r.during) as since, upper(r.during) as ended
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id
join core.request r on r.matter_id = v.matter_id
cross join lateral (select f.recorded_at, f.unit_id, f.unit_code from core.act f where f.matter_id = r.matter_id and f.event_no = r.event_no offset 0) a
left join lateral (select f.recorded_at, f.unit_id, f.unit_code from core.act f where f.matter_id = r.matter_id and f.event_no = r.answered_event_no offset 0) g on true
where v.in_full;

comment on view api.requests is '挂账与延期：申请与批复。 Pauses and extensions, as asked and answered.';
grant select on api.requests to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
