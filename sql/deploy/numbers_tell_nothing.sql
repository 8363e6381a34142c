-- Deploy weibao:numbers_tell_nothing to pg
--
-- The number of a matter's row is granted to clients, which join by it. From now on it is drawn at random: one that counts told whoever recorded two leads how many
-- others there were between them, also where it rolled both back (cannot_count_hidden_matters_by_their_numbers). So did the numbers of transactions
-- (cannot_count_the_transactions_of_others).
begin;
set local role weibao_owner;

alter table core.matter alter column matter_id drop identity;
alter table core.matter alter column matter_id
  set default ('x' || left(replace(gen_random_uuid()::text, '-', ''), 12) || right(gen_random_uuid()::text, 3))::bit(60)::bigint;
comment on column core.matter.matter_id is 'Drawn at random (60 bits): neither how many there are nor which came first. 随机编号。';

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
