-- Verify weibao:responsibility on pg
do $$
declare
  client name;
  hidden text;
begin
  foreach client in array array['weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst']::name[] loop
    foreach hidden in array array['core.responsibility', 'core.offer', 'core.obligation', 'core.access'] loop
      assert not has_any_column_privilege(client, hidden, 'select, insert, update, references'), client || ' does not reach ' || hidden;
      assert not has_table_privilege(client, hidden, 'delete, truncate, trigger'), client || ' does not touch ' || hidden;
    end loop;
  end loop;
  assert exists (select from pg_constraint where conname = 'one_holder_at_a_time' and not condeferrable), 'two holders are refused at once';
  assert (select count(*) from pg_trigger where tgname in ('holders_cover_the_life', 'life_is_covered_by_holders') and tgdeferrable and tginitdeferred) = 2,
    'a gap does not commit';
end $$;
