-- Verify weibao:locked_when on pg
do $$
begin
  assert not exists (
    select from core.login l where upper_inf(l.valid) and (l.locked_at is not null) is distinct from exists (
      select from core.login_lock k where k.login_id = l.login_id and upper_inf(k.during))), 'who is locked has a lock without an end';
end $$;
