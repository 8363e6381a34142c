-- Verify weibao:durable on pg
do $$
begin
  assert exists (select from pg_trigger where tgname = 'what_is_logged_is_durable' and tgdeferrable and tginitdeferred), 'durability is set at the commit';
  assert to_regclass('core.what_a_unit_owes_itself') is not null, 'what a unit owes is found';
end $$;
