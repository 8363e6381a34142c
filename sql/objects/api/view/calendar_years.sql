-- calendar_years: the years whose notice is loaded: of a day in any other year nothing is known.
create view api.calendar_years with (security_barrier) as
select y.year, count(d.day) filter (where d.is_off_day)::int as days_off, count(d.day) filter (where not d.is_off_day)::int as days_made_up,
  y.source, y.loaded_at, l.role_name::text as loaded_by
from core.calendar_year y
left join core.calendar_day d on extract(year from d.day) = y.year
left join core.login l on l.login_id = y.loaded_by_login_id and l.subdistrict_id = (select core.acting_subdistrict())
group by y.year, l.role_name;

comment on view api.calendar_years is '已载入放假安排的年份、来源与载入人。 The years that are loaded, their notices, and who loaded them.';
grant select on api.calendar_years to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
