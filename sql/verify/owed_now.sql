-- Verify weibao:owed_now on pg
do $$
begin
  assert pg_get_indexdef('core.what_a_unit_owes_itself'::regclass) like '%(owed_by_unit_id, due_at) WHERE%IS NOT NULL%', 'what a unit owes itself is found by an index of that alone';
end $$;
