-- Verify weibao:given_later on pg
do $$
begin
  assert exists (select from pg_attribute where attrelid = 'core.obligation'::regclass and attname = 'given_with_year' and not attisdropped), 'a deadline says with which year it was given';
end $$;
