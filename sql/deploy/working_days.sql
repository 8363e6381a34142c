-- Deploy weibao:working_days to pg
--
-- Working days are numbered, so that the nth one after a day is found by two look-ups. The simple way asked of each day between
-- whether it is worked, two questions a day, and at a hand-over three deadlines are computed.
--
-- Numbers run on through the years that are loaded, one after the other. Over a year that is not loaded they jump further than any rule reaches
-- (an amount is at most 1200): the day with the number that is asked for is not there, and nothing is guessed.
begin;
set local role weibao_owner;

create table core.known_day (
  day date primary key,
  is_worked boolean not null,
  worked_until int not null);
comment on table core.known_day is 'Each day of a loaded year: whether it is worked; kept from core.calendar_year and core.calendar_day. 已载入年份的逐日工作日历。';
comment on column core.known_day.worked_until is 'How many days are worked from the first loaded year to this day, itself included; a year that is not loaded counts for 10,000. 累计工作日序号。';
create unique index a_number_is_one_working_day on core.known_day (worked_until) where is_worked;

create function core.number_working_days() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  numbered constant core.known_day[] := array(
    select row(k.day, k.is_worked, 10000 * k.gaps + count(*) filter (where k.is_worked) over (order by k.day))::core.known_day
    from (
      select g.day::date as day, coalesce(not d.is_off_day, extract(isodow from g.day) < 6) as is_worked,
        y.year - min(y.year) over () - dense_rank() over (order by y.year) + 1 as gaps
      from core.calendar_year y
      cross join lateral generate_series(make_date(y.year, 1, 1)::timestamp, make_date(y.year, 12, 31)::timestamp, '1 day') g (day)
      left join core.calendar_day d on d.day = g.day::date) k
    order by k.day);
begin
  -- A load that brings nothing new writes nothing.
  if numbered is distinct from array(select k from core.known_day k order by k.day) then
    delete from core.known_day;
    insert into core.known_day select n.* from unnest(numbered) n;
  end if;
  return null;
end $$;
comment on function core.number_working_days() is 'Trigger: what is loaded of the calendar is numbered anew. A weekend day of a year that is not loaded is unknown too: it may be worked to make up for a holiday. 触发器：重编工作日序号。';
create trigger working_days_follow_the_years after insert or update or delete or truncate on core.calendar_year
  for each statement execute function core.number_working_days();
create trigger working_days_follow_the_days after insert or update or delete or truncate on core.calendar_day
  for each statement execute function core.number_working_days();

-- What is loaded already; before the table hides its rows from its owner.
update core.calendar_year set source = source where false;
alter table core.known_day enable row level security;
alter table core.known_day force row level security;

commit;
