-- Verify weibao:screening on pg
do $$
begin
  assert to_regclass('core.what_waits_to_be_screened') is not null, 'leads that wait are found';
end $$;
