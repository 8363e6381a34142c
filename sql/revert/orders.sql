-- Revert weibao:orders from pg
begin;

drop table core.escalation, core.supervision_order;

commit;
