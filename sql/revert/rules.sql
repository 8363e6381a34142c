-- Revert weibao:rules from pg
begin;

alter table core.deadline_rule drop column set_by_login_id;

commit;
