-- Verify weibao:given_when on pg
do $$
begin
  assert exists (select from pg_attribute where attrelid = 'core.obligation'::regclass and attname = 'given_at' and not attisdropped), 'a deadline says when it was given';
  assert exists (select from pg_constraint where conrelid = 'core.obligation'::regclass and conname = 'what_is_taken_over_began_before'), 'what is taken over counts from before';
end $$;
