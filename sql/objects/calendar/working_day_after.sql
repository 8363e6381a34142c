-- working_day_after: the nth working day after a day; null if the answer depends on a day that is not loaded.
create function core.working_day_after(day date, nth int) returns date
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  worked boolean;
begin
  while nth > 0 loop
    day := day + 1;
    worked := core.is_working_day(day);
    if worked is null then
      return null;
    end if;
    nth := nth - worked::int;
  end loop;
  return day;
end $$;

comment on function core.working_day_after(date, int) is 'The nth working day after a day; null beyond the loaded years. 之后第几个工作日。';
revoke execute on function core.working_day_after(date, int) from public;
