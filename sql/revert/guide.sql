-- Revert weibao:guide from pg
begin;
set local role weibao_owner;

drop type core.walk;
drop table core.guide_step;

commit;
