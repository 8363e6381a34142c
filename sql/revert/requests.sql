-- Revert weibao:requests from pg
begin;

drop table core.request;

commit;
