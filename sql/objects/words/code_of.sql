-- code_of: the code that was meant, for a code or its Chinese or English name; null if it is neither.
--
-- Full width, case and margins do not count, on either side of the comparison.
create function core.code_of(kind text, input text) returns text
language sql stable parallel safe set search_path = pg_catalog, pg_temp as $$
  with meant as (select lower(btrim(normalize(input, nfkc))) as word where length(input) <= 100)
  select c.code
  from meant m join core.code c on c.kind = code_of.kind
    and m.word in (lower(normalize(c.code, nfkc)), lower(normalize(c.name_zh, nfkc)), lower(normalize(c.name_en, nfkc)))
  order by lower(c.code) = m.word desc, c.sort_order
  limit 1
$$;

comment on function core.code_of(text, text) is 'The code for a code or its name, null if there is none. 按代码或名称取代码。';
revoke execute on function core.code_of(text, text) from public;
