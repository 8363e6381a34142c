-- Revert weibao:owed_now from pg
begin;
set local role weibao_owner;

drop index core.what_a_unit_owes_itself;
create index what_a_unit_owes_itself on core.obligation (owed_by_unit_id) where ended_at is null;

commit;
