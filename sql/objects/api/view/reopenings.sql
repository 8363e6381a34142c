-- reopenings: closed cases that somebody asked to reopen, and the answer, of the cases that are the caller's business. Where a
-- second lead asks, it stands as the office's: nobody is shown who reported.
-- OFFSET 0: what tells more of a row is looked up for the rows that are shown, and leaves the planner few tables to put in order.
create view api.reopenings with (security_barrier) as
select c.case_number, core.event_id(c.case_number, r.event_no) as event_id, r.reason, core.label('reopening_reason', r.reason) as reason_name,
  a.unit_code as asked_by_code, core.unit_name(a.unit_id, a.recorded_at) as asked_by, a.recorded_at as asked_at,
  (select o.due_at from core.obligation o where o.matter_id = r.matter_id and o.event_no = r.event_no and o.kind = 'reopen.decide') as decide_by,
  r.granted, g.unit_code as answered_by_code, core.unit_name(g.unit_id, g.recorded_at) as answered_by, g.recorded_at as answered_at
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id
join core.reopening r on r.matter_id = v.matter_id
cross join lateral (select f.recorded_at, f.unit_id, f.unit_code from core.act f where f.matter_id = r.matter_id and f.event_no = r.event_no offset 0) a
left join lateral (select f.recorded_at, f.unit_id, f.unit_code from core.act f where f.matter_id = r.matter_id and f.event_no = r.answered_event_no offset 0) g on true
where v.in_full;

comment on view api.reopenings is '重启申请及其答复。 What was asked to be reopened, and the answer.';
grant select on api.reopenings to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
