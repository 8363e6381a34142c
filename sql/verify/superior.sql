-- Verify weibao:superior on pg
do $$
begin
  assert exists (select from pg_attribute where attrelid = 'core.subdistrict'::regclass and attname = 'superior_unit_id' and not attisdropped), 'the body above is a parameter';
end $$;
