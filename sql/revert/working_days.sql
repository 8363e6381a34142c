-- Revert weibao:working_days from pg
begin;
set local role weibao_owner;

drop trigger working_days_follow_the_years on core.calendar_year;
drop trigger working_days_follow_the_days on core.calendar_day;
drop function core.number_working_days();
drop table core.known_day;

commit;
