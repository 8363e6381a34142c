-- Revert weibao:calendar from pg
begin;

drop table core.deadline_rule, core.calendar_day, core.calendar_year;

commit;
