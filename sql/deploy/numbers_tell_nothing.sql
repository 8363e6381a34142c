-- Deploy weibao:numbers_tell_nothing to pg
--
-- The number of a matter's row is granted to clients, which join by it. Each session draws a hundred of them at once: whoever recorded two leads was told by them
-- how many others there were between, also where it rolled both back (cannot_count_hidden_matters_by_their_numbers). So did the numbers of transactions
-- (cannot_count_the_transactions_of_others). Drawn at random, the numbers would tell nothing at all; but then it took up to eight times as long to load the
-- demo street, as plans go.
begin;
set local role weibao_owner;

alter table core.matter alter column matter_id set cache 100;

reset role;
do $$
declare
  closed regprocedure;
begin
  for closed in
    select p.oid from pg_catalog.pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace
      and (p.proname ~ '^(txid_(current|current_if_assigned|current_snapshot|status)|pg_current_xact_id|pg_current_xact_id_if_assigned|pg_current_snapshot|pg_xact_status|pg_xact_commit_timestamp|pg_xact_commit_timestamp_origin|pg_last_committed_xact|pg_notification_queue_usage|mxid_age)$'
        or p.oid = 'pg_catalog.age(xid)'::regprocedure)
  loop
    execute format('revoke execute on function %s from public', closed);
  end loop;
end $$;
-- each event is logged with its transaction, each look granted in one
grant execute on function pg_catalog.pg_current_xact_id(), pg_catalog.pg_current_xact_id_if_assigned(), pg_catalog.pg_current_snapshot() to weibao_owner, weibao_sealer;

commit;
