-- return_offer: the unit to which a matter was offered gives it back. A return that the duty list or the linkage matrix contradicts is recorded
-- as such: it stops nothing and hides nothing. A second return takes the matter up a tier.
--
--   duty     the duty that the return goes by
--   note     why, in words
--   returns  the offer as answered
--   refuses  unknown_code (WB107), unknown_duty (WB106), text_is_missing (WB403)
create function core.return_offer(
  offer core.offer, unit_id int, caller core.caller, reason_code text, duty text, note text, paper text, heard_at timestamptz)
returns core.offer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  reason constant text := core.find_code('return_reason', reason_code);
  cited constant core.duty := core.find_duty(core.required_text(duty, 40, 'duty'), offer.duty_plan_id);
  why constant text := core.required_text(note, 3000, 'note');
  contradicting constant text := core.contradicting_duty(offer, reason, cited.duty_code);
  in_matrix constant jsonb := core.contradicting_part(offer, reason);
  moment core.moment;
  answered core.offer;
begin
  moment := core.next_event(offer.matter_id, 'returned', caller,
    jsonb_strip_nulls(jsonb_build_object('offer', offer.event_no, 'reason', reason, 'duty', cited.duty_code, 'contradicted_by', contradicting, 'contradicted_in_matrix', in_matrix)),
    concat_ws(E'\n', why, paper), heard_at, by_unit => unit_id);
  update core.offer o set reason_code = reason, return_duty_code = cited.duty_code, contradicted_by = contradicting, contradicted_in_matrix = in_matrix
  where o.matter_id = offer.matter_id and o.event_no = offer.event_no;
  perform core.answer_offer(offer.matter_id, 'returned', moment, heard_at);
  if (select count(*) from core.offer o where o.matter_id = offer.matter_id and o.answer = 'returned') >= 2 then
    perform core.escalate(offer.matter_id, 'returned_twice', caller, null);
  end if;
  select o.* into answered from core.offer o where o.matter_id = offer.matter_id and o.event_no = offer.event_no;
  return answered;
end $$;

comment on function core.return_offer(core.offer, int, core.caller, text, text, text, text, timestamptz) is
  'Returns an offer; WB106, WB107, WB403. 退回。';
