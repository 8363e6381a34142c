-- Revert weibao:matter from pg
begin;

drop table audit.event, core.narrative, core.event, core.matter;
drop type core.moment;

commit;
