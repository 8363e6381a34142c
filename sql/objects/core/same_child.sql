-- same_child: the rows that are the same child for all we know: the row itself, and those with the same identity number. Rows
-- of one child are not united by machine (core.record_minor says why); who answers is told, nobody is shown more.
create function core.same_child(minor_id bigint) returns setof bigint
language sql stable security definer rows 2 set search_path = pg_catalog, pg_temp as $$
  select same_child.minor_id
  union
  select o.minor_id
  from core.minor n join core.minor o on o.subdistrict_id = n.subdistrict_id and o.id_number = n.id_number
  where n.minor_id = same_child.minor_id
$$;

comment on function core.same_child(bigint) is 'Rows that are the same child. 同一未成年人的记录。';
