-- log_account: an act of an account goes into the log: who did it stands in the log's own columns.
--
--   at  when; empty: now
create function core.log_account(kind text, login_id int, unit_id int, at timestamptz default null) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into audit.event (at, kind, payload) values (coalesce(log_account.at, core.now()), kind, jsonb_build_object('unit', log_account.unit_id, 'login', log_account.login_id))
$$;

comment on function core.log_account(text, int, int, timestamptz) is 'An act of an account goes into the log. 账号管理留痕。';
revoke execute on function core.log_account(text, int, int, timestamptz) from public;
