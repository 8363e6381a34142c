-- leads: the leads the login may see: who answers for them and until when they are to be screened; of an open one, which
-- other open matter of the caller's is on the same child, so that it can be joined. Whom it
-- complains about, and from whom it is kept therefore, is for the office and the leading group to know.
create view api.leads with (security_barrier) as
select l.lead_number, l.status, core.label('lead_status', l.status) as status_name, l.danger,
  core.territory_name(v.territory_id) as community, t.code as territory_code,
  h.code as holder_code, core.unit_name(h.unit_id, core.now()) as holder, lower(v.life) as recorded_at,
  o.due_at as screen_due_at, coalesce(o.ended_at is null and o.due_at < core.now(), false) as overdue,
  coalesce(c.case_number, case when l.joined_case_id is not null then (select j.case_number from core.joined_case j where j.lead_id = l.lead_id) end) as case_number,
  ou.code as offered_to_code, core.unit_name(ou.unit_id, core.now()) as offered_to, a.due_at as answer_due_at,
  k.number as same_child_number,
  case when (select core.acting_group()) in ('weibao_office', 'weibao_leader') then (
    select string_agg(p.code, ' ' order by p.code) from core.complaint y join core.unit p on p.unit_id = y.unit_id
    where y.matter_id = l.lead_id) end as complains_of
from core.visible_matter v
join core.lead l on l.lead_id = v.matter_id
left join core.territory t on t.territory_id = v.territory_id
left join core.unit h on h.unit_id = v.holder_unit_id
left join lateral (
  select b.due_at, b.ended_at from core.obligation b where b.matter_id = l.lead_id and b.kind = 'lead.screen'
  order by b.obligation_id desc limit 1) o on true
left join core.case_file c on c.lead_id = l.lead_id
left join core.same_child_known() k on k.lead_id = l.lead_id
left join core.offer f on f.matter_id = l.lead_id and f.answer is null
left join core.unit ou on ou.unit_id = f.to_unit_id
left join core.obligation a on a.matter_id = f.matter_id and a.event_no = f.event_no and a.kind = 'case.accept';

comment on view api.leads is '可见线索。 Leads the login may see.';
grant select on api.leads to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
