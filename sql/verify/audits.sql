-- Verify weibao:audits on pg
do $$
begin
  assert (select count(*) from pg_class where relnamespace = 'core'::regnamespace and relforcerowsecurity
          and relname in ('finding_definition', 'audit', 'audited_matter', 'finding', 'finding_step')) = 5, 'audits and findings are kept';
  assert (select count(*) from pg_trigger where tgname in ('findings_are_never_changed', 'steps_of_a_finding_are_never_changed',
          'audits_are_never_changed', 'what_an_audit_covers_is_never_changed')) = 4, 'what an audit found is never changed';
end $$;
