-- case_timeline: what was done, by whom, when it happened and when it was recorded: codes only, no name, no narrative.
-- A case shows its lead's events too. What ends access leaves the unit its own acts.
create view api.case_timeline with (security_barrier) as
select coalesce(c.case_number, lc.case_number,
    case when l.joined_case_id is not null then (select j.case_number from core.joined_case j where j.lead_id = l.lead_id) end) as case_number, l.lead_number,
  core.event_id(coalesce(c.case_number, l.lead_number), e.event_no) as event_id,
  e.kind as event, core.label('event', e.kind) as event_name, e.happened_at, e.recorded_at,
  u.code as unit_code, core.unit_name(u.unit_id, e.recorded_at) as unit, e.unit_id <> g.unit_id as on_behalf,
  core.event_id(coalesce(c.case_number, l.lead_number), e.supersedes) as corrects, e.detail,
  core.detail_in_words(e.kind, e.detail, u.subdistrict_id) as told
from core.visible_event e
join core.unit u on u.unit_id = e.unit_id
join core.login g on g.login_id = e.login_id
left join core.case_file c on c.case_id = e.matter_id
left join core.lead l on l.lead_id = e.matter_id
left join core.case_file lc on lc.lead_id = e.matter_id;

comment on view api.case_timeline is '案件经过，含其线索；责任终止后仍可见本单位所为。 What was done on a case and its lead; own acts stay visible.';
grant select on api.case_timeline to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
