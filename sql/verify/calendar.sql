-- Verify weibao:calendar on pg
do $$
declare
  client name;
  t text;
  tables constant text[] := array[
    'core.calendar_year', 'core.calendar_day', 'core.deadline_rule'];
begin
  foreach t in array tables loop
    assert (select c.relrowsecurity and c.relforcerowsecurity from pg_class c where c.oid = t::regclass), 'row level security holds for the owner too: ' || t;
    foreach client in array array['public', 'weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst']::name[]
    loop
      assert not has_any_column_privilege(client, t, 'select, insert, update, references'), client || ' has no column of ' || t;
      assert not has_table_privilege(client, t, 'delete, truncate, trigger'), client || ' changes nothing in ' || t;
    end loop;
  end loop;
  assert exists (
    select from pg_constraint where conrelid = 'core.deadline_rule'::regclass and conname = 'one_rule_in_force_at_a_time' and contype = 'x'),
    'one rule is in force at a time';
end $$;
