-- check_owed: something of a kind is still owed on a matter; what nobody owes is not recorded as done, least of all twice.
--
--   refuses  nothing_is_owed (WB333)
create function core.check_owed(matter_id bigint, kind text) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from core.obligation o where o.matter_id = check_owed.matter_id and o.kind = check_owed.kind and o.ended_at is null) then
    perform core.refuse('nothing_is_owed', core.number_of(matter_id), core.label('obligation', kind));
  end if;
end $$;

comment on function core.check_owed(bigint, text) is 'Something of a kind is owed; WB333. 确有应办事项。';
