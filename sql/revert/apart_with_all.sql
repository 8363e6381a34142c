-- Revert weibao:apart_with_all from pg
--
-- What was kept apart stays so.
begin;
set local role weibao_owner;

alter table core.look_grant drop column ticket;

commit;
