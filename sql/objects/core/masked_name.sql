-- masked_name: the family name and stars: 张*, 欧阳娜 is 欧**.
create function core.masked_name(full_name text) returns text
language sql immutable parallel safe as $$
  select pg_catalog.rpad(pg_catalog."left"(full_name, 1), pg_catalog.length(full_name), '*')
$$;

comment on function core.masked_name(text) is 'The first character and stars. 姓名脱敏。';
