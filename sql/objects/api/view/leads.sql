-- leads: the leads the login may see: who answers for them and until when they are to be screened; of an open one, which
-- other open matter of the caller's is on the same child, so that it can be joined. Whom it
-- complains about, and from whom it is kept therefore, is for the office and the leading group to know.
--
-- What is only looked up is looked up column by column, as in core.case_to_show. For that the case of a joined lead is asked of core.planned_matter: v has
-- asked who is calling, and a column that asks by the clock is worked out where nobody wants it, too.
create view api.leads with (security_barrier) as
select l.lead_number, l.status, core.label('lead_status', l.status) as status_name, l.danger,
  core.territory_name(v.territory_id) as community, (select t.code from core.territory t where t.territory_id = v.territory_id) as territory_code,
  (select h.code from core.unit h where h.unit_id = v.holder_unit_id) as holder_code, core.unit_name(v.holder_unit_id, core.now()) as holder,
  lower(v.life) as recorded_at,
  (select b.due_at from core.obligation b where b.matter_id = l.lead_id and b.kind = 'lead.screen' order by b.obligation_id desc limit 1) as screen_due_at,
  coalesce((select b.ended_at is null and b.due_at < core.now() from core.obligation b
    where b.matter_id = l.lead_id and b.kind = 'lead.screen' order by b.obligation_id desc limit 1), false) as overdue,
  coalesce((select c.case_number from core.case_file c where c.lead_id = l.lead_id),
    (select c.case_number from core.planned_matter w join core.case_file c on c.case_id = w.matter_id where w.matter_id = l.joined_case_id)) as case_number,
  (select u.code from core.offer f join core.unit u on u.unit_id = f.to_unit_id where f.matter_id = l.lead_id and f.answer is null) as offered_to_code,
  (select core.unit_name(f.to_unit_id, core.now()) from core.offer f where f.matter_id = l.lead_id and f.answer is null) as offered_to,
  (select b.due_at from core.offer f join core.obligation b on b.matter_id = f.matter_id and b.event_no = f.event_no and b.kind = 'case.accept'
    where f.matter_id = l.lead_id and f.answer is null) as answer_due_at,
  k.number as same_child_number,
  case when (select core.acting_group()) in ('weibao_office', 'weibao_leader') then (
    select string_agg(p.code, ' ' order by p.code) from core.complaint y join core.unit p on p.unit_id = y.unit_id
    where y.matter_id = l.lead_id) end as complains_of
from core.visible_matter v
join core.lead l on l.lead_id = v.matter_id and v.kind = 'lead'
left join core.same_child_known() k on k.lead_id = l.lead_id;

comment on view api.leads is '可见线索。 Leads the login may see.';
grant select on api.leads to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
