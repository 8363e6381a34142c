-- try_calendar: what would come of loading a year of holidays (试载放假安排), of which nothing stays.
--
--   returns, refuses, callers  as import_calendar
--
-- It is loaded and taken back: what is told is what loading does, by the same lines.
create function api.try_calendar(file text, source text default null, out year int, out days int, out deadlines int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform core.caller('weibao_office');
  select i.year, i.days, i.deadlines into year, days, deadlines from api.import_calendar(file, source) i;
  raise exception using errcode = 'WBTRY';
exception when sqlstate 'WBTRY' then
  -- only what was loaded is taken back, not what was found
  null;
end $$;

comment on function api.try_calendar(text, text) is '试载一年的放假安排：只列出结果，不留改动。 What would come of loading a year of holidays; nothing stays.';
revoke execute on function api.try_calendar(text, text) from public;
grant execute on function api.try_calendar(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
