-- search_limit_of: one of the limits of searching (core.search_limit); 0, which lets nobody search, where none is loaded.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.search_limit_of(name text) returns int
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select l.amount from core.search_limit l where l.name = search_limit_of.name), 0);
end $$;

comment on function core.search_limit_of(text) is 'One of the limits of searching. 检索限制取值。';
revoke execute on function core.search_limit_of(text) from public;
