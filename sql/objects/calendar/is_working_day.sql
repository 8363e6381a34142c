-- is_working_day: whether people work on a day; null if the notice of its year is not loaded (core.number_working_days).
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.is_working_day(day date) returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return (select k.is_worked from core.known_day k where k.day = is_working_day.day);
end $$;

comment on function core.is_working_day(date) is 'Whether a day is worked; null beyond the loaded years. 是否工作日。';
revoke execute on function core.is_working_day(date) from public;
