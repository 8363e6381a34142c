-- Verify weibao:first_password_when on pg
do $$
begin
  assert not exists (
    select from core.login l where l.password_is_first is distinct from exists (
      select from core.login_first_password p where p.login_id = l.login_id and upper_inf(p.during))), 'who has a first password has a time of it without an end';
end $$;
