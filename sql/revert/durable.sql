-- Revert weibao:durable from pg
begin;

drop index core.what_a_unit_owes_itself;
drop trigger what_is_logged_is_durable on audit.event;
drop function core.commit_durably();

commit;
