-- code_word: eight characters that can be read aloud, drawn at random: 32^8 of them.
create function core.code_word() returns text
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(r.random, i) % 32 + 1, 1), '' order by i)
  from (select uuid_send(gen_random_uuid()) as random) r cross join unnest(array[0, 1, 2, 3, 4, 5, 9, 10]) i
$$;

comment on function core.code_word() is 'A random word for a slip. 回执口令。';
revoke execute on function core.code_word() from public;
