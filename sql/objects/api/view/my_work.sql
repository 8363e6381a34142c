-- my_work: what waits for the caller's unit: offers to answer, leads to screen or to open, screening out and closing to
-- confirm, most urgent first. What has no deadline yet, since the calendar is not loaded that far, says so (due_unknown). Every row names the command that acts on it.
create view api.my_work with (security_barrier) as
select
  case when w.due_at < core.now() then 1 when w.due_at < core.now() + interval '7 days' then 2 when w.due_at is not null then 3 else 4 end as urgency,
  w.kind, core.label('work', w.kind) as kind_name, w.number, w.due_at, core.label('due_unknown', w.due_unknown) as due_unknown,
  w.due_at is not null and w.due_at < core.now() as overdue,
  core.label('work_what', w.kind) as what, core.label('risk', w.risk) as risk_name,
  core.territory_name(w.territory_id) as community, core.next_command(w.kind, w.number) as next_command
from core.work_of_mine w
order by 1, w.due_at, w.number;

comment on view api.my_work is '待我办理：逾期、将到期、待签收、待核定。 What waits for me: overdue, due, offered, to be confirmed.';
grant select on api.my_work to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
