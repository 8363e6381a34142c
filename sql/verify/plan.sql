-- Verify weibao:plan on pg
do $$
declare
  client name;
  t text;
  tables constant text[] := array[
    'core.plan_edition', 'core.plan_note', 'core.plan_clause', 'core.post', 'core.duty', 'core.class_rule',
    'core.category', 'core.linkage', 'core.ladder_step', 'core.ladder_overlay', 'core.assistance',
    'core.placement', 'core.training_theme', 'core.accountability', 'core.phase_measure',
    'core.policy_parameter', 'core.report_situation', 'core.law_ground', 'core.assessment_question',
    'core.term', 'core.code', 'core.message'];
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
    select from pg_constraint where conrelid = 'core.plan_edition'::regclass and conname = 'one_edition_in_force_at_a_time' and contype = 'x'),
    'a subdistrict has one edition in force at a time';
end $$;
