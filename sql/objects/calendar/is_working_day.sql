-- is_working_day: whether people work on a day; null if the notice of its year is not loaded.
--
-- A weekend day of such a year is unknown too: it may be worked to make up for a holiday.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.is_working_day(day date) returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce(not d.is_off_day, extract(isodow from is_working_day.day) < 6)
    from core.calendar_year y
    left join core.calendar_day d on d.day = is_working_day.day
    where y.year = extract(year from is_working_day.day));
end $$;

comment on function core.is_working_day(date) is 'Whether a day is worked; null beyond the loaded years. 是否工作日。';
revoke execute on function core.is_working_day(date) from public;
