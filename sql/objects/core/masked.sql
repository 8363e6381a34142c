-- masked: a value with stars where it would tell who somebody is: 张*, 9999**********123X, 2015-**-**, 139****2222. The day of birth stands in the number: shown
-- beside it, it would fill in its stars.
--
--   field  minor_name, guardian_name, id_number, birth_date, guardian_phone; any other is all stars
create function core.masked(field text, value text) returns text
language sql immutable as $$
  select case when value is null then null
    when field in ('minor_name', 'guardian_name') then core.masked_name(value)
    when field = 'id_number' and pg_catalog.length(value) > 12 then pg_catalog.concat(pg_catalog."left"(value, 4), pg_catalog.repeat('*', pg_catalog.length(value) - 8), pg_catalog."right"(value, 4))
    when field = 'birth_date' then pg_catalog.concat(pg_catalog."left"(value, 4), '-**-**')
    when field = 'guardian_phone' and pg_catalog.length(value) > 10
    then pg_catalog.concat(pg_catalog."left"(value, 3), pg_catalog.repeat('*', pg_catalog.length(value) - 7), pg_catalog."right"(value, 4))
    else pg_catalog.repeat('*', pg_catalog.length(value)) end
$$;

comment on function core.masked(text, text) is 'A value with stars. 脱敏。';
