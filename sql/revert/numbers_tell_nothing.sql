-- Revert weibao:numbers_tell_nothing from pg
begin;

revoke execute on function pg_catalog.pg_current_xact_id(), pg_catalog.pg_current_xact_id_if_assigned(), pg_catalog.pg_current_snapshot() from weibao_owner, weibao_sealer;
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
    execute format('grant execute on function %s to public', closed);
  end loop;
end $$;

set local role weibao_owner;
alter table core.matter alter column matter_id set cache 1;

commit;
