-- What an act reads of the tables that grow with the street, in this transaction. Included after street.sql.
--
-- A street of some hundred cases is read as a whole where that is quicker; here that counts as dear, so that only what cannot be looked up is.
set local enable_seqscan = off;

create function story.rows_read() returns jsonb
language sql as $$
  select jsonb_object_agg(relname, seq_tup_read + idx_tup_fetch) from pg_stat_xact_all_tables
  where schemaname = 'core' and relname in ('matter', 'event', 'case_file', 'lead', 'obligation', 'access')
$$;
create function story.reads_little(login text, what text, act text, variadic args text[] default '{}') returns text
language plpgsql as $$
declare
  before constant jsonb := story.rows_read();
  much text;
begin
  perform story.as_login(login, act, variadic args);
  select string_agg(format('%s rows of %s', r.value::int - (before ->> r.key)::int, r.key), ', ') into much
  from jsonb_each_text(story.rows_read()) r join pg_class c on c.relname = r.key and c.relnamespace = 'core'::regnamespace
  where r.value::int - (before ->> r.key)::int > c.reltuples / 2;
  return is(much, null, what || ' reads no table as a whole');
end $$;
