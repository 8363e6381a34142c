-- Revert weibao:given_later from pg
begin;
set local role weibao_owner;
alter table core.obligation drop column given_with_year;
commit;
