-- Chance that is the same on every machine, and the hours at which people work.

-- A number from 0 to sides - 1 that depends on the seed, the tale and what is drawn, and on nothing else.
create function pg_temp.draw(tale int, what text, sides int) returns int language sql stable as $$
  select (('x' || left(encode(drawn, 'hex'), 8))::bit(32)::bigint % sides)::int
  from sha256(convert_to(concat_ws('/', current_setting('demo.seed'), tale, what), 'UTF8')) drawn
$$;

create function pg_temp.between(tale int, what text, lowest int, highest int) returns int language sql stable as $$
  select lowest + pg_temp.draw(tale, what, highest - lowest + 1)
$$;

create function pg_temp.pick(tale int, what text, variadic choices text[]) returns text language sql stable as $$
  select choices[1 + pg_temp.draw(tale, what, cardinality(choices))]
$$;

-- Years whose notice of holidays is not loaded have weekends only. The days go on beyond today, because a tale is told to
-- its end before what has not happened yet is taken away.
create temporary table worked_day (day date primary key) on commit drop;
insert into worked_day
select d.day::date
from stage s cross join generate_series(s.today - 600, s.today + 800, '1 day') d (day)
where coalesce(core.is_working_day(d.day::date), extract(isodow from d.day) < 6);

-- The instant some minutes later; by day, the next hour at which people work.
create function pg_temp.later(clock timestamptz, minutes int, by_day boolean default true) returns timestamptz
language plpgsql stable as $$
declare
  zone constant text := (select s.time_zone from stage s);
  local timestamp := (clock + make_interval(mins => minutes)) at time zone zone;
begin
  if not by_day then
    return local at time zone zone;
  end if;
  if local::time < '08:40' then
    local := local::date + time '08:40' + make_interval(mins => minutes % 50);
  elsif local::time > '17:20' then
    local := local::date + 1 + time '08:40' + make_interval(mins => minutes % 50);
  end if;
  return ((select min(w.day) from worked_day w where w.day >= local::date) + local::time) at time zone zone;
end $$;
