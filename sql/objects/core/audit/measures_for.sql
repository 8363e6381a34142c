-- measures_for: the decisions that there are about a unit, in words.
create function core.measures_for(unit_id int) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select string_agg(core.label('measure', c.code), core.list_sign() order by c.sort_order)
  from core.unit u join core.code c on c.kind = 'measure' and core.may_measure(u.nature, c.code)
  where u.unit_id = measures_for.unit_id
$$;

comment on function core.measures_for(int) is 'The decisions that there are about a unit, in words. 可适用的处理方式说明。';
revoke execute on function core.measures_for(int) from public;
