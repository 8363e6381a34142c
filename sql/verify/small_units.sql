-- Verify weibao:small_units on pg
do $$
begin
  assert 2 = (select count(*) from pg_attribute a where a.attrelid = 'core.matter'::regclass and a.attname in ('unit_ids', 'business_unit_ids') and a.attstattarget = 500), 'small units are known';
end $$;
