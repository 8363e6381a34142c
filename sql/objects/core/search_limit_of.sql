-- search_limit_of: one of the limits of searching (core.search_limit); 0, which lets nobody search, where none is loaded.
-- Its plan is kept (plpgsql): a function of SQL that asks a table is planned anew at every call. No path is set, which took as long as asking.
create function core.search_limit_of(name text) returns int
language plpgsql stable parallel safe as $$
begin
  return coalesce((select l.amount from core.search_limit l where l.name operator(pg_catalog.=) search_limit_of.name), 0);
end $$;

comment on function core.search_limit_of(text) is 'One of the limits of searching. 检索限制取值。';
revoke execute on function core.search_limit_of(text) from public;
