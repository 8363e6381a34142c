-- look_back_unseen: core.look_back, of which whoever calls is told neither that it came upon anything nor when it was done: it takes whole steps of time, and whoever
-- stops it in the midst (statement_timeout, a cancel) is not told where, which the context of the error would say. Such a block is a transaction of its own once it
-- writes; it always does, since how many there were is told by the text of a deadlock between two sessions of one's own.
--
--   began  when the verb began, by the clock itself; null: it bears no identity number, by which nothing is found
create function core.look_back_unseen(lead core.lead, caller core.caller, began timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.lead l set status = l.status where l.lead_id = look_back_unseen.lead.lead_id;
  perform core.look_back(lead, caller);
  if began is not null then
    perform core.take_whole_steps(began);
  end if;
exception when query_canceled or lock_not_available or deadlock_detected or serialization_failure then
  raise exception using errcode = sqlstate, message = sqlerrm;
end $$;

comment on function core.look_back_unseen(core.lead, core.caller, timestamptz) is 'Looks back without telling what it came upon. 不透露结果的回溯。';
revoke execute on function core.look_back_unseen(core.lead, core.caller, timestamptz) from public;
