-- import_calendar: loads the holidays and make-up working days of a year from the State Council's notice (载入放假安排). What had no
-- deadline because it was not loaded gets it now, once, counted from when it began.
--
--   file     the text of a CSV file: day,name,is_off_day[,source], a line for each holiday and each weekend day that is worked
--   source   the notice; needed where the file does not tell it
--   returns  the year, how many days it has, and how many obligations got their deadline
--   refuses  calendar_file_is_wrong, text_is_missing, and for a loaded year: calendar_is_used, if the file says otherwise of days that
--            have passed and anything was computed from their year; the same days once more change nothing
--   callers  office
--   source   民法典 203; design section 1
--
-- The year is that of the last day: a notice may begin with the last days of the year before. Such a day is a day of a loaded
-- year, and stays when that year is loaded once more. A notice may be amended for days to come (in January 2020 a holiday was made longer
-- while it lasted): a deadline that was given stays, what begins counts by the new one.
create function api.import_calendar(file text, source text default null, out year int, out days int, out deadlines int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  notice text := core.clean_text(source, 400);
  wrong int;
  changed date[];
begin
  perform core.check_transaction();
  lock table core.calendar_year in share row exclusive mode;
  select extract(year from max(r.day))::int, count(*), coalesce(notice, max(r.source))
  into year, days, notice from core.calendar_row(file) r;
  select min(r.line) into wrong
  from (select r.*, row_number() over () + 1 as line, row_number() over (partition by r.day) as again from core.calendar_row(file) r) r
  where r.again > 1 or r.day < make_date(import_calendar.year - 1, 12, 1) or not r.is_off_day and extract(isodow from r.day) < 6;
  if wrong is not null then
    perform core.refuse('calendar_file_is_wrong', wrong::text);
  end if;
  notice := core.required_text(notice, 400, 'source');

  select array_agg(c.day) into changed from (
    select r.day from core.calendar_row(file) r where core.is_working_day(r.day) = r.is_off_day
    union
    select d.day from core.calendar_year y join core.calendar_day d on extract(year from d.day) = y.year
    where y.year = import_calendar.year and d.is_off_day = (extract(isodow from d.day) < 6)
      and not exists (select from core.calendar_row(file) r where r.day = d.day)
      and not exists (select from core.calendar_year n where n.year = y.year + 1 and n.source = d.source)) c (day);
  if core.calendar_is_used(changed, (core.now() at time zone caller.time_zone)::date, caller.time_zone) then
    perform core.refuse('calendar_is_used', import_calendar.year::text);
  end if;

  insert into core.calendar_year as y (year, source, loaded_by_login_id, loaded_at)
  values (import_calendar.year, notice, caller.login_id, core.now())
  on conflict on constraint calendar_year_pkey do update
    set source = excluded.source, loaded_by_login_id = excluded.loaded_by_login_id, loaded_at = excluded.loaded_at where changed is not null;
  delete from core.calendar_day d
  where changed is not null and extract(year from d.day) = import_calendar.year and not exists (select from core.calendar_row(file) r where r.day = d.day)
    and not exists (select from core.calendar_year n where n.year = import_calendar.year + 1 and n.source = d.source);
  insert into core.calendar_day as d (day, name, is_off_day, source)
  select r.day, r.name, r.is_off_day, coalesce(r.source, notice) from core.calendar_row(file) r
  on conflict (day) do update set (name, is_off_day, source) = (excluded.name, excluded.is_off_day, excluded.source) where changed is not null;
  insert into audit.event (at, kind, payload)
  values (core.now(), 'calendar_imported', jsonb_build_object('year', import_calendar.year, 'days', import_calendar.days, 'source', notice, 'unit', caller.unit_id,
    'digest', encode(sha256(convert_to(file, 'UTF8')), 'hex')));
  deadlines := core.give_deadlines(caller);
end $$;

comment on function api.import_calendar(text, text) is
  '载入一年的放假调休安排，并补定因此未定的期限。 Load a year of holidays and make-up days; what waited for it gets its deadline.';
revoke execute on function api.import_calendar(text, text) from public;
grant execute on function api.import_calendar(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
