-- Verify weibao:exports_are_traced on pg
do $$
begin
  assert exists (select from pg_constraint c where c.conrelid = 'core.look_grant'::regclass and c.conname = 'a_look_is_of_a_known_kind'), 'an export is a look';
end $$;
