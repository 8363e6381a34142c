-- loaded_years: the years whose calendar is loaded.
create function core.loaded_years() returns int[]
language sql stable as $$
  select coalesce(array_agg(y.year order by y.year), '{}') from core.calendar_year y
$$;

comment on function core.loaded_years() is 'The years whose calendar is loaded. 已载入日历的年份。';
revoke execute on function core.loaded_years() from public;
