-- Verify weibao:left_for_good on pg
do $$
begin
  assert pg_get_functiondef('core.refuse_ended_unit()'::regprocedure) ~ 'upper_inf', 'no unit that has ended holds anything';
  assert pg_get_functiondef('core.refuse_ended_recipient()'::regprocedure) ~ 'upper_inf', 'nothing goes to a unit that has ended';
  assert pg_get_functiondef('core.refuse_ended_login()'::regprocedure) ~ 'upper_inf', 'no login that has ended is named';
end $$;
