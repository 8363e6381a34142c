-- Verify weibao:succession on pg
do $$
begin
  assert (select count(*) = 5 from pg_trigger where tgname ~ '^an_ended_unit_'), 'a unit that has ended takes nothing more';
  assert exists (select from pg_trigger where tgname = 'who_has_left_is_no_officer'), 'nor is who has left named';
end $$;
