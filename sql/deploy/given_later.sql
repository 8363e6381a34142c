-- Deploy weibao:given_later to pg
--
-- A deadline that a year of the calendar gave afterwards says with which: an audit that did not know the year did not know it.
begin;
set local role weibao_owner;

alter table core.obligation add column given_with_year int;
comment on column core.obligation.given_with_year is 'The year of the calendar that gave the deadline afterwards; null if it was known from the beginning. 事后补定期限所依据的年份。';

commit;
