-- accept_offer: the unit to which a matter was offered answers for it from this instant.
--
--   unit_id  for whom the caller answers (core.answering_unit)
--   returns  the instant of the hand-over
create function core.accept_offer(offer core.offer, unit_id int, caller core.caller, paper text, heard_at timestamptz) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment constant core.moment := core.next_event(
    offer.matter_id, 'accepted', caller, jsonb_build_object('offer', offer.event_no), paper, heard_at, by_unit => unit_id);
begin
  perform core.hand_over(offer.matter_id, unit_id, moment,
    (select e.recorded_at from core.event e where e.matter_id = offer.matter_id and e.event_no = offer.event_no));
  perform core.answer_offer(offer.matter_id, 'accepted', moment, heard_at);
  return moment.at;
end $$;

comment on function core.accept_offer(core.offer, int, core.caller, text, timestamptz) is 'Accepts an offer. 签收。';
