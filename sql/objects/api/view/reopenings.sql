-- reopenings: closed cases that somebody asked to reopen, and the answer, of the cases that are the caller's business. Where a
-- second lead asks, it stands as the office's: nobody is shown who reported.
create view api.reopenings with (security_barrier) as
select c.case_number, core.event_id(c.case_number, r.event_no) as event_id, r.reason, core.label('reopening_reason', r.reason) as reason_name,
  au.code as asked_by_code, core.unit_name(au.unit_id, a.recorded_at) as asked_by, a.recorded_at as asked_at, o.due_at as decide_by,
  r.granted, gu.code as answered_by_code, core.unit_name(gu.unit_id, g.recorded_at) as answered_by, g.recorded_at as answered_at
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id
join core.reopening r on r.matter_id = v.matter_id
join core.event a on a.matter_id = r.matter_id and a.event_no = r.event_no
join core.unit au on au.unit_id = a.unit_id
left join core.obligation o on o.matter_id = r.matter_id and o.event_no = r.event_no and o.kind = 'reopen.decide'
left join core.event g on g.matter_id = r.matter_id and g.event_no = r.answered_event_no
left join core.unit gu on gu.unit_id = g.unit_id
where v.in_full;

comment on view api.reopenings is '重启申请及其答复。 What was asked to be reopened, and the answer.';
grant select on api.reopenings to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
