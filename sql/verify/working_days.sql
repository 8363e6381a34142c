-- Verify weibao:working_days on pg
do $$
begin
  assert (select relrowsecurity and relforcerowsecurity from pg_class where oid = 'core.known_day'::regclass), 'row level security is forced';
  assert (select count(*) from pg_trigger where tgname in ('working_days_follow_the_years', 'working_days_follow_the_days')) = 2, 'numbers follow what is loaded';
  assert not exists (select from core.calendar_year y where not exists (select from core.known_day k where extract(year from k.day) = y.year)), 'each loaded year is numbered';
end $$;
