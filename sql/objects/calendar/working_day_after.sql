-- working_day_after: the nth working day after a day; null if the answer depends on a day that is not loaded: then either the next
-- day is not there, or no day has the number.
create function core.working_day_after(day date, nth int) returns date
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if nth > 0 then
    return (
      select w.day
      from core.known_day next
      join core.known_day w on w.is_worked and w.worked_until = next.worked_until - next.is_worked::int + working_day_after.nth
      where next.day = working_day_after.day + 1);
  end if;
  return day;
end $$;

comment on function core.working_day_after(date, int) is 'The nth working day after a day; null beyond the loaded years. 之后第几个工作日。';
revoke execute on function core.working_day_after(date, int) from public;
