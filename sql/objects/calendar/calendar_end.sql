-- calendar_end: the first day of which nothing is known, from a day on; null: already that day is unknown.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.calendar_end(day date) returns date
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select make_date(min(y.year) + 1, 1, 1)
    from core.calendar_year y
    where y.year >= extract(year from calendar_end.day)
      and exists (select from core.calendar_year t where t.year = extract(year from calendar_end.day))
      and not exists (select from core.calendar_year n where n.year = y.year + 1));
end $$;

comment on function core.calendar_end(date) is 'The first day that is not loaded. 日历未载入的首日。';
revoke execute on function core.calendar_end(date) from public;
grant execute on function core.calendar_end(date) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
