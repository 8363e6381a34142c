-- Deploy weibao:ever_owed to pg
--
-- A unit is shown for good what it owed itself; among millions that is found by an index, and not only while it is owed.
begin;
set local role weibao_owner;

create index what_a_unit_ever_owed on core.obligation (owed_by_unit_id, matter_id) where owed_by_unit_id is not null;

commit;
