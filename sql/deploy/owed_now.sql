-- Deploy weibao:owed_now to pg
--
-- What a unit owes itself now is found by an index of that alone: with every debt of a matter in it, it was a hundred times as large, and what the unit
-- ever owed was read instead.
begin;
set local role weibao_owner;

drop index core.what_a_unit_owes_itself;
create index what_a_unit_owes_itself on core.obligation (owed_by_unit_id, due_at) where ended_at is null and owed_by_unit_id is not null;

commit;
