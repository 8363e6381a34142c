-- list_sign: what stands between the items of a list, in the reader's language.
create function core.list_sign() returns text
language sql stable parallel safe as $$
  select case core.lang() when 'en' then ', ' else '、' end
$$;

comment on function core.list_sign() is 'What stands between the items of a list. 列举用的分隔号。';
revoke execute on function core.list_sign() from public;
