-- Verify weibao:own_lead on pg
do $$
begin
  assert (select count(*) from pg_attribute where attrelid = 'core.obligation'::regclass and attname = 'for_lead_id' and not attisdropped) = 1,
    'an obligation says of which lead it came';
  assert (select count(*) from pg_constraint where conrelid = 'core.minor'::regclass and conname = 'a_birth_date_is_that_of_the_identity_number') = 1,
    'a birth date is that of the number';
end $$;
