-- Deploy weibao:durable to pg
--
-- A verb sets synchronous_commit, but anybody may set it otherwise after the verb and before the commit. What is checked at the
-- commit comes later than that. Who makes all constraints immediate first, and then sets it, still loses what is their own;
-- PostgreSQL lets nobody forbid it.
begin;
set local role weibao_owner;

create function core.commit_durably() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('synchronous_commit', 'on', true);
  return null;
end $$;
comment on function core.commit_durably() is 'What is in the log is on disk when the commit is told. 提交落盘。';
create constraint trigger what_is_logged_is_durable after insert on audit.event
  deferrable initially deferred for each row execute function core.commit_durably();

-- What a unit owes itself, wherever the matter went, is found for its list of work without reading what all others owe.
create index what_a_unit_owes_itself on core.obligation (owed_by_unit_id) where ended_at is null;

commit;
