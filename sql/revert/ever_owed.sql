-- Revert weibao:ever_owed from pg
begin;
set local role weibao_owner;

drop index core.what_a_unit_ever_owed;

commit;
