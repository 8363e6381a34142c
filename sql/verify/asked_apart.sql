-- Verify weibao:asked_apart on pg
do $$
begin
  assert (select count(*) from pg_trigger where tgname in ('a_deadline_is_frozen', 'life_is_covered_by_holders')) = 2, 'both are asked';
end $$;
