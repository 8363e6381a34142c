-- withdraw_open_offer: takes back the offer of a matter that nobody has answered yet.
--
--   returns  the instant
--   refuses  not_the_holder (WB203), no_open_offer (WB307)
create function core.withdraw_open_offer(matter_id bigint, caller core.caller, note text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  offer int;
  moment core.moment;
begin
  perform core.check_holder_or_office(matter_id, caller);
  select o.event_no into offer from core.offer o where o.matter_id = withdraw_open_offer.matter_id and o.answer is null;
  if not found then
    perform core.refuse('no_open_offer', core.number_of(matter_id), core.last_act(matter_id));
  end if;
  moment := core.next_event(matter_id, 'withdrawn', caller, jsonb_build_object('offer', offer), note);
  perform core.answer_offer(matter_id, 'withdrawn', moment);
  return moment.at;
end $$;

comment on function core.withdraw_open_offer(bigint, core.caller, text) is 'Takes back an open offer; WB203, WB307. 撤回派单。';
