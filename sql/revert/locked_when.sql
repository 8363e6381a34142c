-- Revert weibao:locked_when from pg
begin;
set local role weibao_owner;

drop trigger locks_follow_the_login on core.login;
drop trigger a_new_login_may_be_locked on core.login;
drop table core.login_lock;
drop function core.keep_locks();

commit;
