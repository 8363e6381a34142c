-- escalations: what went up a tier, of the cases that are the caller's business.
-- OFFSET 0: what tells more of a row is looked up for the rows that are shown, and leaves the planner few tables to put in order.
create view api.escalations with (security_barrier) as
select coalesce(c.case_number, l.lead_number) as number, core.event_id(coalesce(c.case_number, l.lead_number), s.event_no) as event_id,
  s.cause, core.label('escalation_cause', s.cause) as cause_name, (select u.code from core.unit u where u.unit_id = s.to_unit_id) as to_code,
  core.unit_name(s.to_unit_id, e.recorded_at) as to_unit, e.recorded_at as escalated_at,
  (select o.due_at from core.obligation o where o.matter_id = s.matter_id and o.event_no = s.event_no and o.kind = 'tier.decide') as decide_by,
  d.kind as decision, core.label('event', d.kind) as decision_name, d.recorded_at as decided_at
from core.visible_matter v
join core.escalation s on s.matter_id = v.matter_id
left join core.case_file c on c.case_id = s.matter_id
left join core.lead l on l.lead_id = s.matter_id
cross join lateral (select f.recorded_at from core.event f where f.matter_id = s.matter_id and f.event_no = s.event_no offset 0) e
left join lateral (select f.kind, f.recorded_at from core.event f where f.matter_id = s.matter_id and f.event_no = s.decided_event_no offset 0) d on true
where v.in_full;

comment on view api.escalations is '升级上报：缘由、上级与决定。 What went up a tier, why, and the decision.';
grant select on api.escalations to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
