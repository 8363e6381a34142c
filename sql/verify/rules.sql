-- Verify weibao:rules on pg
do $$
begin
  assert exists (select from pg_constraint where conname = 'a_rule_of_the_street_tells_who_set_it'), 'a rule of the street tells who set it';
  assert not has_any_column_privilege('weibao_office', 'core.deadline_rule', 'select, insert, update'), 'rules are reached through api only';
end $$;
