-- hand_over: another unit answers from this instant; the former holder's interval ends at the very same one. A proposal to
-- close, a request that waits and a named officer were the former holder's and do not outlive it; who supports goes on; what the holder owes as
-- such goes over as it stands, but the visits begin anew.
--
--   counted_from  for a case: from when the new holder's own work counts; null: from this instant
create function core.hand_over(matter_id bigint, to_unit_id int, moment core.moment, counted_from timestamptz default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  ended text[];
begin
  perform core.change_holder(hand_over.matter_id, hand_over.to_unit_id, moment);
  perform core.lapse_request(hand_over.matter_id, moment);
  update core.case_file c set closing_event_no = null where c.case_id = hand_over.matter_id and c.closing_event_no is not null;
  ended := core.settle_each(hand_over.matter_id, moment, array['close.confirm', 'case.visit'], array['void', 'replaced']);
  perform core.take_up_case(c, hand_over.to_unit_id, moment, coalesce(counted_from, moment.at), 'case.visit' = any (ended))
  from core.case_file c where c.case_id = hand_over.matter_id;
end $$;

comment on function core.hand_over(bigint, int, core.moment, timestamptz) is 'The holder changes at this instant. 主责移交。';
