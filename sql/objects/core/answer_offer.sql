-- answer_offer: the open offer of a matter ends (accepted, returned, withdrawn, lapsed), and with it what its offeree owed.
--
--   done_at  when a unit that answers on paper answered; the office's delay in recording it is not that unit's
--
-- Accepting and returning meet the obligation to answer; withdrawing and lapsing make it void. No open offer: nothing.
create function core.answer_offer(matter_id bigint, answer text, moment core.moment, done_at timestamptz default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.offer o set answer = answer_offer.answer, answered_event_no = moment.event_no
  where o.matter_id = answer_offer.matter_id and o.answer is null;
  perform core.settle(answer_offer.matter_id, 'case.accept', moment,
    case when answer_offer.answer in ('accepted', 'returned') then 'met' else 'void' end, null, done_at);
end $$;

comment on function core.answer_offer(bigint, text, core.moment, timestamptz) is 'The open offer ends, and the obligation to answer with it. 派单终结。';
