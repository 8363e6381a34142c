-- Verify weibao:asked_apart on pg
do $$
begin
  assert (select count(*) from pg_trigger where tgname in ('a_deadline_is_frozen', 'life_is_covered_by_holders')) = 2, 'both are asked';
  assert to_regclass('core.deadline_rule_subdistrict_id_kind_starts_when_idx') is not null, 'a rule is found by an index';
end $$;
