-- Verify weibao:open_by_index on pg
do $$
begin
  assert (select pg_get_indexdef('core.cases_with_a_closing_to_confirm'::regclass)) like '%ended_as IS NULL%', 'a closing to confirm is one of an open case';
  assert to_regclass('core.units_of_the_leading_group') is not null, 'the highest tier is found by an index';
end $$;
