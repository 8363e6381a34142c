-- masked_name: the family name and stars: 张*, 欧阳娜 is 欧**; of a name of one character a star alone.
create function core.masked_name(full_name text) returns text
language sql immutable parallel safe as $$
  select case pg_catalog.length(full_name) when 1 then '*' else pg_catalog.rpad(pg_catalog."left"(full_name, 1), pg_catalog.length(full_name), '*') end
$$;

comment on function core.masked_name(text) is 'The first character and stars. 姓名脱敏。';
