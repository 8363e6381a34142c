-- fill_in: a template with its {1} to {9} replaced by arguments.
--
-- Replacing one after the other would replace again inside an argument that says {2}; format() does all at once.
create function core.fill_in(template text, args text[]) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select format(
    regexp_replace(replace(template, '%', '%%'), E'\\{([1-9])\\}', E'%\\1$s', 'g'),
    variadic array(select core.printable(args[place]) from generate_series(1, 9) place order by place))
$$;

comment on function core.fill_in(text, text[]) is 'A template with its arguments. 填入参数。';
revoke execute on function core.fill_in(text, text[]) from public;
