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

-- Years whose notice of holidays is not loaded have weekends only.
create function pg_temp.is_worked(day date) returns boolean language sql stable as $$
  select coalesce(core.is_working_day(day), extract(isodow from day) < 6)
$$;

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
  while not pg_temp.is_worked(local::date) loop
    local := local + interval '1 day';
  end loop;
  return local at time zone zone;
end $$;
