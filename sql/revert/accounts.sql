-- Revert weibao:accounts from pg
begin;

alter table core.login
  drop constraint a_login_is_named_after_its_unit_and_not_after_a_person,
  drop column locked_at, drop column expires_at, drop column password_is_first, drop column password_set_at, drop column password_until;
drop schema account cascade;
revoke execute on function pg_catalog.pg_stat_get_activity(int) from weibao_accounts;
revoke pg_signal_backend, pg_read_all_stats from weibao_accounts;
alter role weibao_accounts nocreaterole noinherit;

commit;
