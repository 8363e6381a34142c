-- orders: reminders and orders on the matters that are the caller's business, and those to its own unit wherever the case went.
-- Who asks is asked first of all, and not where the first row is met: a plan that finds none would be explained (core.session_is_ordinary).
--
-- OFFSET 0: what tells more of a row is looked up for the rows that are shown, and leaves the planner few tables to put in order.
create view api.orders with (security_barrier) as
select coalesce(c.case_number, l.lead_number) as number, core.event_id(coalesce(c.case_number, l.lead_number), s.event_no) as event_id,
  s.level, core.label('order_level', s.level) as level_name, e.unit_code as from_code, core.unit_name(e.unit_id, e.recorded_at) as from_unit,
  t.unit_code as to_code, core.unit_name(s.to_unit_id, e.recorded_at) as to_unit,
  core.label('obligation', (select b.kind from core.obligation b where b.obligation_id = s.obligation_id)) as about,
  e.recorded_at as issued_at, o.due_at as answer_due_at,
  core.deadline_in_words(o.due_at, t.time_zone) as answer_by,
  (select a.recorded_at from core.event a where a.matter_id = s.matter_id and a.event_no = s.answered_event_no) as answered_at
from core.supervision_order s
left join core.visible_matter v on v.matter_id = s.matter_id and v.in_full
left join core.case_file c on c.case_id = s.matter_id
left join core.lead l on l.lead_id = s.matter_id
cross join lateral (
  select f.recorded_at, f.unit_id, f.unit_code from core.act f where f.matter_id = s.matter_id and f.event_no = s.event_no offset 0) e
cross join lateral (select p.unit_code, p.time_zone from core.unit_place p where p.unit_id = s.to_unit_id offset 0) t
left join lateral (select b.due_at from core.obligation b where b.matter_id = s.matter_id and b.event_no = s.event_no and b.kind = 'order.answer' offset 0) o on true
where (select a.numbers from core.acting_login a) = core.planned_for()
  and (v.matter_id is not null
    or s.to_unit_id = (select core.acting_unit()) and not exists (select from core.kept_from_me k where k.matter_id = s.matter_id));

comment on view api.orders is '催办与督办：发给谁、期限与答复。 Reminders and orders: to whom, by when, and the answer.';
grant select on api.orders to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
