-- Verify weibao:holder on pg
do $$
begin
  assert (select count(*) from pg_constraint where conrelid = 'core.matter'::regclass and conname in ('an_open_matter_has_a_holder', 'a_holder_holds_since_an_event')) = 2,
    'an open matter has a holder, since an event';
  assert exists (select from pg_constraint where conrelid = 'core.ended_responsibility'::regclass and conname = 'one_holder_at_a_time' and not condeferrable), 'two holders are refused at once';
  assert (select count(*) from pg_trigger where tgname = 'life_is_covered_by_holders' and tgrelid = 'core.matter'::regclass and tgdeferrable and tginitdeferred) = 1, 'a gap does not commit';
  assert (select count(*) from pg_trigger where tgrelid = 'core.ended_responsibility'::regclass
          and tgname in ('an_interval_is_filed_by_its_matter', 'an_interval_that_ended_is_never_changed')) = 2, 'what ended is filed and never changed';
end $$;
