-- new_number: a speakable number that is not sequential: year, five random characters, check character.
-- 32^5 numbers a year; who stores it tries again if it is taken.
create function core.new_number(at timestamptz, time_zone text) returns text
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  alphabet constant text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  random constant bytea := uuid_send(gen_random_uuid());
  year constant text := to_char(at at time zone time_zone, 'YYYY');
  body text := '';
begin
  for i in 0 .. 4 loop
    body := body || substr(alphabet, get_byte(random, i) % 32 + 1, 1);
  end loop;
  return year || '-' || body || core.check_character(year || body);
end $$;

comment on function core.new_number(timestamptz, text) is 'A new case or lead number, not sequential. 新编号。';
