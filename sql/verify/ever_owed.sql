-- Verify weibao:ever_owed on pg
do $$
begin
  assert to_regclass('core.what_a_unit_ever_owed') is not null, 'what a unit ever owed is found by an index';
end $$;
