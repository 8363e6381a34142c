-- orders: reminders and orders on the matters that are the caller's business, and those to its own unit wherever the case went.
-- Who asks is asked first of all, and not where the first row is met: a plan that finds none would be explained (core.session_is_ordinary).
create view api.orders with (security_barrier) as
select coalesce(c.case_number, l.lead_number) as number, core.event_id(coalesce(c.case_number, l.lead_number), s.event_no) as event_id,
  s.level, core.label('order_level', s.level) as level_name, iu.code as from_code, core.unit_name(iu.unit_id, e.recorded_at) as from_unit,
  tu.code as to_code, core.unit_name(tu.unit_id, e.recorded_at) as to_unit, core.label('obligation', ob.kind) as about,
  e.recorded_at as issued_at, o.due_at as answer_due_at,
  core.deadline_in_words(o.due_at, z.time_zone) as answer_by, a.recorded_at as answered_at
from core.supervision_order s
join core.event e on e.matter_id = s.matter_id and e.event_no = s.event_no
join core.unit iu on iu.unit_id = e.unit_id
join core.unit tu on tu.unit_id = s.to_unit_id
join core.subdistrict z on z.subdistrict_id = tu.subdistrict_id
left join core.visible_matter v on v.matter_id = s.matter_id and v.in_full
left join core.obligation ob on ob.obligation_id = s.obligation_id
left join core.obligation o on o.matter_id = s.matter_id and o.event_no = s.event_no and o.kind = 'order.answer'
left join core.event a on a.matter_id = s.matter_id and a.event_no = s.answered_event_no
left join core.case_file c on c.case_id = s.matter_id
left join core.lead l on l.lead_id = s.matter_id
where (select a.numbers from core.acting_login a) = core.planned_for()
  and (v.matter_id is not null
    or s.to_unit_id = (select core.acting_unit()) and not exists (select from core.kept_from_me k where k.matter_id = s.matter_id));

comment on view api.orders is '催办与督办：发给谁、期限与答复。 Reminders and orders: to whom, by when, and the answer.';
grant select on api.orders to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
