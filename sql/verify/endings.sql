-- Verify weibao:endings on pg
do $$
begin
  assert (select count(*) = 3 from pg_attribute where attrelid = 'core.case_file'::regclass and attname in ('ended_as', 'leaving', 'leaving_event_no')), 'a case tells how it ends';
end $$;
