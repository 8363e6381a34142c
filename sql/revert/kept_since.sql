-- Revert weibao:kept_since from pg
begin;
set local role weibao_owner;

alter table core.complaint drop column since;

commit;
