-- Verify weibao:who_acts on pg
do $$
begin
  assert not exists (
    select from core.login l where isempty(l.acts_during) is distinct from (l.locked_at is not null or l.password_is_first or not upper_inf(l.valid) or coalesce(l.expires_at <= lower(l.valid), false)));
  assert not exists (select from core.login l where (l.numbers)[1] <> l.unit_id or (l.numbers)[3] <> l.login_id or (l.numbers)[6] is distinct from core.group_no(l.group_name));
  assert core.name_pairs('欧阳娜') = array['欧阳', '阳娜'], 'a name is found by its pairs';
end $$;
