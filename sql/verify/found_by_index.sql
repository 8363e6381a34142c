-- Verify weibao:found_by_index on pg
do $$
begin
  assert (select count(*) from pg_class where relname in ('cases_with_a_closing_to_confirm', 'cases_with_a_lowering_to_confirm')) = 2,
    'what waits to be confirmed is found by an index';
end $$;
