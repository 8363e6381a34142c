-- printable: an argument of a message as it may stand in one.
--
-- What somebody typed is shown back to him: so it is on one line (who passes it on shortens it), and without the
-- marks that make a text read other than it is (control characters, direction, zero width, tags), nor a long number, which
-- may be somebody's identity number or telephone.
create function core.printable(input text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when length(shown) > 600 then left(shown, 599) || '…' else shown end
  from regexp_replace(
    left(coalesce(input, ''), 2000),
    E'[\\u0001-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF\\uFFF9-\\uFFFD\\U000E0000-\\U000E0FFF]',
    '', 'g') cleaned
  cross join lateral regexp_replace(cleaned, '[0-9]{8,}', '…', 'g') shown
$$;

comment on function core.printable(text) is 'An argument as a message may show it: 600 characters at most, no hidden marks. 提示中的参数。';
revoke execute on function core.printable(text) from public;
