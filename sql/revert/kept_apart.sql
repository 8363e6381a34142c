-- Revert weibao:kept_apart from pg
begin;
set local role weibao_owner;

drop trigger somebody_at_the_holder_knows_the_matter on core.matter;
drop function core.check_somebody_at_the_holder();
drop table core.recusal;
drop table core.named_login;
drop table core.restriction;
drop function core.keep_login_ids();
drop index core.matters_kept_from_somebody;
alter table core.matter drop column login_ids;

commit;
