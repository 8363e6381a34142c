-- calendar_days: holidays, and the weekend days that are worked to make up for them.
create view api.calendar_days with (security_barrier) as
select extract(year from d.day)::int as year, d.day, d.name, not d.is_off_day as worked,
  core.label('calendar_day', case when d.is_off_day then 'off' else 'made_up' end) as worked_name, d.source
from core.calendar_day d;

comment on view api.calendar_days is '节假日与调休上班日。 Holidays and make-up working days.';
grant select on api.calendar_days to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
