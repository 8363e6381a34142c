-- Revert weibao:first_password_when from pg
begin;
set local role weibao_owner;

drop trigger first_passwords_follow_the_login on core.login;
drop trigger a_new_login_has_a_first_password on core.login;
drop table core.login_first_password;
drop function core.keep_first_passwords();

commit;
