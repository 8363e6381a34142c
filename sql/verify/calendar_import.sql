-- Verify weibao:calendar_import on pg
do $$
begin
  assert (select count(*) from pg_attribute where attrelid = 'core.calendar_year'::regclass and attname in ('loaded_by_login_id', 'loaded_at')) = 2,
    'a loaded year tells who loaded it';
  assert to_regclass('core.what_waits_for_the_calendar') is not null, 'what waits for the calendar is found';
end $$;
