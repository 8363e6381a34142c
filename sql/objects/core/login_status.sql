-- login_status: how a login stands: ended, locked, expired, first_password, active. The first that holds.
create function core.login_status(login core.login) returns text
language sql stable as $$
  select case
    when not (upper_inf(login.valid) and login.valid operator(pg_catalog.@>) core.now()) then 'ended'
    when login.locked_at is not null then 'locked'
    when login.expires_at <= core.now() or login.password_is_first and login.password_until <= core.now() then 'expired'
    when login.password_is_first then 'first_password'
    else 'active' end
$$;

comment on function core.login_status(core.login) is 'How a login stands, as a code. 登录账号状态。';
grant execute on function core.login_status(core.login) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor; -- used in api.logins and api.my_work
