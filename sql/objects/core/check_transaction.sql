-- check_transaction: an old transaction neither records nor looks: what it does bears the time at which it began, so that by
-- waiting it could back-date an act, or stretch a grant to look.
--
--   refuses  transaction_is_too_old (WB308): it began more than five minutes ago
create function core.check_transaction() returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  if core.now() = pg_catalog.now() and clock_timestamp() > pg_catalog.now() + interval '5 minutes' then
    perform core.refuse('transaction_is_too_old');
  end if;
end $$;

comment on function core.check_transaction() is 'Refuses what an old transaction wants to do; WB308. 事务时限。';
