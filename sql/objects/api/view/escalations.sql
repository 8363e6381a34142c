-- escalations: what went up a tier, of the cases that are the caller's business.
create view api.escalations with (security_barrier) as
select coalesce(c.case_number, l.lead_number) as number, core.event_id(coalesce(c.case_number, l.lead_number), s.event_no) as event_id,
  s.cause, core.label('escalation_cause', s.cause) as cause_name, tu.code as to_code, core.unit_name(tu.unit_id, e.recorded_at) as to_unit,
  e.recorded_at as escalated_at, o.due_at as decide_by, d.kind as decision, core.label('event', d.kind) as decision_name,
  d.recorded_at as decided_at
from core.visible_matter v
join core.escalation s on s.matter_id = v.matter_id
join core.event e on e.matter_id = s.matter_id and e.event_no = s.event_no
join core.unit tu on tu.unit_id = s.to_unit_id
left join core.obligation o on o.matter_id = s.matter_id and o.event_no = s.event_no and o.kind = 'tier.decide'
left join core.event d on d.matter_id = s.matter_id and d.event_no = s.decided_event_no
left join core.case_file c on c.case_id = s.matter_id
left join core.lead l on l.lead_id = s.matter_id
where v.in_full;

comment on view api.escalations is '升级上报：缘由、上级与决定。 What went up a tier, why, and the decision.';
grant select on api.escalations to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
