-- Verify weibao:found_is_traced on pg
do $$
begin
  assert to_regclass('core.searches_by_their_words') is not null, 'searches are found by their words';
end $$;
