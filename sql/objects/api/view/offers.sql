-- offers: what was offered to whom, until when an answer is owed, and how it was answered. A unit sees the offers of the
-- matters that are its business, and those that wait for its own answer.
-- The condition on v keeps hidden ages out of EXPLAIN, as in api.cases.
create view api.offers with (security_barrier) as
select c.case_number, core.event_id(coalesce(c.case_number, l.lead_number), o.event_no) as event_id,
  fu.code as from_code, core.unit_name(fu.unit_id, e.recorded_at) as from_unit,
  tu.code as to_code, core.unit_name(tu.unit_id, e.recorded_at) as to_unit,
  core.category_name(c.plan_id, c.category) as category_name, r.risk, core.label('risk', r.risk) as risk_name,
  core.age((select m.birth_date from core.minor m where m.minor_id = coalesce(c.minor_id, l.minor_id) and v.matter_id is not null), d.time_zone) as age,
  core.territory_name(v.territory_id) as community,
  e.recorded_at as offered_at, ob.due_at as answer_due_at, o.answer, core.label('answer', o.answer) as answer_name,
  a.recorded_at as answered_at, o.reason_code, core.label('return_reason', o.reason_code) as reason_name,
  o.duty_code, o.contradicted_by, l.lead_number
from core.visible_matter v
left join core.case_file c on c.case_id = v.matter_id
left join core.lead l on l.lead_id = v.matter_id
join core.subdistrict d on d.subdistrict_id = v.subdistrict_id
join core.offer o on o.matter_id = v.matter_id
  and (v.in_full or o.answer is null and o.to_unit_id = (select core.acting_unit()))
cross join lateral (select coalesce(c.risk, case when l.danger then 'emergency' end) as risk) r
join core.event e on e.matter_id = o.matter_id and e.event_no = o.event_no
join core.unit fu on fu.unit_id = o.from_unit_id
join core.unit tu on tu.unit_id = o.to_unit_id
left join core.event a on a.matter_id = o.matter_id and a.event_no = o.answered_event_no
left join core.obligation ob on ob.matter_id = o.matter_id and ob.event_no = o.event_no and ob.kind = 'case.accept';

comment on view api.offers is '派单及其答复。 Offers and how they were answered.';
grant select on api.offers to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
