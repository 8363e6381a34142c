-- Lends the clock and the numbering to this transaction. Kept as they were deployed: load/give_back.sql.

create temporary table lent on commit drop as
select p.oid::regprocedure as function, pg_get_functiondef(p.oid) as definition, to_jsonb(p) as deployed
from pg_proc p where p.oid in ('core.now()'::regprocedure, 'core.new_number(timestamptz, text)'::regprocedure);

create or replace function core.now() returns timestamptz
language sql stable as $$ select pg_catalog.current_setting('demo.now')::pg_catalog.timestamptz $$;

-- A story's numbers are told; all others are drawn from the seed, in the order in which they are given.
create or replace function core.new_number(at timestamptz, time_zone text) returns text
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  alphabet constant text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  told constant text := current_setting('demo.number');
  drawn constant int := current_setting('demo.drawn')::int + 1;
  random constant bytea := sha256(convert_to(current_setting('demo.seed') || '/number/' || drawn, 'UTF8'));
  year constant text := to_char(at at time zone time_zone, 'YYYY');
  body text := '';
begin
  if told <> '' then
    perform set_config('demo.number', '', true);
    return told;
  end if;
  perform set_config('demo.drawn', drawn::text, true);
  for i in 0 .. 4 loop
    body := body || substr(alphabet, get_byte(random, i) % 32 + 1, 1);
  end loop;
  return year || '-' || body || core.check_character(year || body);
end $$;
