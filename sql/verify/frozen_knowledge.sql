-- Verify weibao:frozen_knowledge on pg
do $$
begin
  assert (select count(*) from pg_attribute where not attisdropped and (attrelid, attname) in (
    ('core.audited_matter'::regclass, 'others_found_in'), ('core.audited_matter'::regclass, 'occasions'), ('core.audit'::regclass, 'definition_ids'),
    ('core.audit'::regclass, 'calendar_years'), ('core.offer'::regclass, 'contradicted_in_matrix'))) = 5, 'what an audit knew is frozen';
end $$;
