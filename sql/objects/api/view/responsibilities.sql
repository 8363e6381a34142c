-- responsibilities: who answered for which matter, from when until when. Of a matter that it no longer sees, a unit still
-- sees its own intervals.
create view api.responsibilities with (security_barrier) as
select r.case_number, r.lead_number, u.code as unit_code,
  core.unit_name(u.unit_id, lower(r.held)) as unit, lower(r.held) as since,
  case when not upper_inf(r.held) then upper(r.held) end as until,
  core.held_minutes(r.held, r.life) as minutes,
  core.event_id(coalesce(r.lead_number, r.case_number), r.from_event_no) as event_id
from core.visible_responsibility r
join core.unit u on u.unit_id = r.unit_id;

comment on view api.responsibilities is '主责区间：谁在何时负责。 Who answered for what, and when.';
grant select on api.responsibilities to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
