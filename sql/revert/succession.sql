-- Revert weibao:succession from pg
begin;

drop trigger an_ended_unit_holds_nothing on core.responsibility;
drop trigger an_ended_unit_is_offered_nothing on core.offer;
drop trigger an_ended_unit_supports_nothing on core.support;
drop trigger an_ended_unit_is_ordered_nothing on core.supervision_order;
drop trigger an_ended_unit_decides_nothing on core.escalation;
drop trigger who_has_left_is_no_officer on core.officer;
drop function core.refuse_ended_unit(), core.refuse_ended_recipient(), core.refuse_ended_login();
alter table core.unit_succession drop column how, drop column login_id;

commit;
