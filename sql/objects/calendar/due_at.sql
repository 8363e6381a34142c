-- due_at: the instant at which a period ends.
--
--   since        when the clock starts
--   amount       0: at once; of days and months, the end of the same day
--   due_unknown  calendar_not_loaded, where the end depends on a day of a year whose notice is not loaded: then there
--                is no instant, and nothing is guessed
--   source       民法典 201: the first day does not count, hours run from the instant; 202: a month ends on the
--                corresponding day, else on the month's last; 203: a period of days that would end on a day off ends on
--                the next working day, at 24:00, which is 00:00 of the day after
--
-- now() plus an interval is wrong twice: it ends days in mid-day, and it lets periods end on holidays.
create function core.due_at(
  since timestamptz, amount int, time_unit text, clock text, time_zone text, out due_at timestamptz, out due_unknown text)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  last_day date := (since at time zone time_zone)::date;
begin
  if time_unit in ('minute', 'hour') then
    due_at := since + amount * ('1 ' || time_unit)::interval;
    return;
  end if;

  if time_unit = 'month' then
    last_day := last_day + make_interval(months => amount);
  elsif clock = 'natural' then
    last_day := last_day + amount;
  end if;
  if amount > 0 then
    last_day := case clock when 'working' then core.working_day_after(last_day, amount) else core.working_day_after(last_day - 1, 1) end;
  end if;

  if last_day is null then
    due_unknown := 'calendar_not_loaded';
  else
    due_at := (last_day + 1)::timestamp at time zone time_zone;
  end if;
end $$;

comment on function core.due_at(timestamptz, int, text, text, text) is 'When a period ends, by 民法典 201-203, or why it is unknown. 期限届满时刻。';
revoke execute on function core.due_at(timestamptz, int, text, text, text) from public;
