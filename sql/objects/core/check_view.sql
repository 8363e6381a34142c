-- check_view: an act that must see what others have done by now, and not what there was when its transaction first looked, is no act
-- for a transaction that keeps its first view: who ends a unit must find what it accepted a moment ago. At SERIALIZABLE, too: the
-- server finds a conflict only between transactions that are both at that level.
--
--   refuses  old_view_of_the_rows (WB340)
create function core.check_view() returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('transaction_isolation') in ('repeatable read', 'serializable') then
    perform core.refuse('old_view_of_the_rows');
  end if;
end $$;

comment on function core.check_view() is 'Refuses an act that must see what is, in a transaction that sees what was; WB340. 须见最新数据。';
