-- Revert weibao:drafts from pg
begin;
set local role weibao_owner;

drop table core.draft;

commit;
