-- Revert weibao:nobody_drops_owned from pg
begin;
drop event trigger nobody_drops_what_a_group_owns;
drop function core.refuse_drop_owned();
commit;
