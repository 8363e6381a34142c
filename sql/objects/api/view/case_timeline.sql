-- case_timeline: what was done, by whom, when it happened and when it was recorded: codes only, no name, no narrative.
-- A case shows its lead's events too. What ends access leaves the unit its own acts.
create view api.case_timeline with (security_barrier) as
select e.case_number, e.lead_number, core.event_id(e.number, e.event_no) as event_id,
  e.kind as event, core.label('event', e.kind) as event_name, e.happened_at, e.recorded_at,
  u.code as unit_code, core.unit_name(u.unit_id, e.recorded_at) as unit, e.unit_id <> g.unit_id as on_behalf,
  core.event_id(e.number, e.supersedes) as corrects, e.detail,
  core.detail_in_words(e.kind, e.detail, u.subdistrict_id) as told
from core.timeline_event e
left join core.unit u on u.unit_id = e.unit_id
left join core.login g on g.login_id = e.login_id;

comment on view api.case_timeline is '案件经过，含其线索；责任终止后仍可见本单位所为。 What was done on a case and its lead; own acts stay visible.';
grant select on api.case_timeline to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
