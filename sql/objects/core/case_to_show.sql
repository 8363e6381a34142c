-- case_to_show: the cases that the caller may see, as the views of api show them (api.cases, api.newest_cases).
--
-- What is only looked up is looked up column by column: PostgreSQL leaves out the columns for which a question does not ask, and with them all that belongs to them;
-- of a table that is joined it would still ask whether it may be read. The holder and the place are joined, since cases are found by them.
-- The birth date is looked up with a condition on v, although it is always true: otherwise a filter on age would be tried
-- on hidden children first, and the row counts of EXPLAIN ANALYZE would tell how many of them have it. That a case is a matter of the kind
-- case is always true as well, and spares the leads, which are as many.
create view core.case_to_show as
select c.case_number, s.status, core.label('case_status', s.status) as status_name,
  c.category, core.category_name(c.plan_id, c.category) as category_name, c.risk, core.label('risk', c.risk) as risk_name,
  core.territory_name(coalesce(t.parent_id, t.territory_id)) as community, t.code as territory_code,
  core.age((select m.birth_date from core.minor m where m.minor_id = c.minor_id and v.matter_id is not null),
    (select d.time_zone from core.subdistrict d where d.subdistrict_id = v.subdistrict_id)) as age,
  h.code as holder_code, core.unit_name(v.holder_unit_id, core.now()) as holder,
  (select f.code from core.unit f where f.unit_id = c.first_unit_id) as first_unit_code, core.unit_name(c.first_unit_id, lower(v.life)) as first_unit,
  (select u.code from core.offer o join core.unit u on u.unit_id = o.to_unit_id where o.matter_id = c.case_id and o.answer is null) as offered_to_code,
  (select core.unit_name(o.to_unit_id, core.now()) from core.offer o where o.matter_id = c.case_id and o.answer is null) as offered_to,
  (select b.due_at from core.offer o join core.obligation b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept'
    where o.matter_id = c.case_id and o.answer is null) as answer_due_at,
  lower(v.life) as opened_at, case when not upper_inf(v.life) then upper(v.life) end as closed_at, v.last_at,
  core.territory_name(v.territory_id) as territory,
  (select p.code from core.territory p where p.territory_id = coalesce(t.parent_id, t.territory_id)) as community_code
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id and v.kind = 'case'
left join core.unit h on h.unit_id = v.holder_unit_id
left join core.territory t on t.territory_id = v.territory_id
cross join lateral (select core.status_of(v.life, c.ended_as, c.leaving, c.closing_event_no,
  exists (select from core.offer o where o.matter_id = c.case_id and o.answer is null))) s (status);

comment on view core.case_to_show is 'The cases the caller may see, as they are shown. 可见案件的展示内容。';
