-- within: whether territory `inner_id` is `outer_id` or lies below it. Null when one of them is unknown.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.within(inner_id int, outer_id int) returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return case when inner_id is null or outer_id is null then null
    else inner_id = outer_id or exists (select from core.territory t where t.territory_id = inner_id and t.parent_id = outer_id) end;
end $$;

comment on function core.within(int, int) is 'Whether a territory is another or lies below it. 属地包含。';
