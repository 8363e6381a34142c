-- Revert weibao:own_lead from pg
begin;
set local role weibao_owner;

alter table core.minor drop constraint a_birth_date_is_that_of_the_identity_number;
drop function core.birth_date_of(text);
drop trigger what_it_is_owed_for_is_never_changed on core.obligation;
alter table core.obligation drop column for_lead_id;

commit;
