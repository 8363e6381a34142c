-- offers: what was offered to whom, until when an answer is owed, and how it was answered. A unit sees the offers of the
-- matters that are its business, and those that wait for its own answer.
-- OFFSET 0: what tells more of a row is looked up for the rows that are shown, and leaves the planner few tables to put in order.
-- The condition on v keeps hidden ages out of EXPLAIN, as in api.cases.
create view api.offers with (security_barrier) as
select c.case_number, core.event_id(coalesce(c.case_number, l.lead_number), o.event_no) as event_id,
  (select u.code from core.unit u where u.unit_id = o.from_unit_id) as from_code, core.unit_name(o.from_unit_id, e.recorded_at) as from_unit,
  (select u.code from core.unit u where u.unit_id = o.to_unit_id) as to_code, core.unit_name(o.to_unit_id, e.recorded_at) as to_unit,
  core.category_name(c.plan_id, c.category) as category_name, r.risk, core.label('risk', r.risk) as risk_name,
  core.age((select m.birth_date from core.minor m where m.minor_id = coalesce(c.minor_id, l.minor_id) and v.matter_id is not null),
    (select s.time_zone from core.subdistrict s where s.subdistrict_id = v.subdistrict_id)) as age,
  core.territory_name(v.territory_id) as community,
  e.recorded_at as offered_at,
  (select b.due_at from core.obligation b where b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept') as answer_due_at,
  o.answer, core.label('answer', o.answer) as answer_name,
  (select a.recorded_at from core.event a where a.matter_id = o.matter_id and a.event_no = o.answered_event_no) as answered_at,
  o.reason_code, core.label('return_reason', o.reason_code) as reason_name,
  o.duty_code, o.contradicted_by, l.lead_number
from core.offer o
join core.visible_matter v on v.matter_id = o.matter_id and (v.in_full or o.answer is null and o.to_unit_id = (select core.acting_unit()))
left join core.case_file c on c.case_id = o.matter_id
left join core.lead l on l.lead_id = o.matter_id
cross join lateral (select coalesce(c.risk, case when l.danger then 'emergency' end) as risk) r
cross join lateral (select f.recorded_at from core.event f where f.matter_id = o.matter_id and f.event_no = o.event_no offset 0) e;

comment on view api.offers is '派单及其答复。 Offers and how they were answered.';
grant select on api.offers to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
