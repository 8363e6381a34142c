-- answer_order: the unit that was ordered answers (答复督办). All orders to it that wait on this case are answered by it.
--
--   refuses  no_such_case, no_such_lead, mistyped_number, no_order_waits, text_is_missing
--   callers  office, leader, community, grid, agency, each for its own unit, also where the case has left it
create function api.answer_order(number text, note text, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  matter constant core.matter := core.lock_matter(number, caller, or_audit => true);
  told constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
begin
  if not exists (select from core.supervision_order s
                 where s.matter_id = matter.matter_id and s.to_unit_id = caller.unit_id and s.level <> 'reminder' and s.answered_event_no is null) then
    perform core.refuse('no_order_waits', core.last_act(matter.matter_id));
  end if;
  moment := core.next_event(matter.matter_id, 'order_answered', caller, '{}', told);
  update core.supervision_order s set answered_event_no = moment.event_no
  where s.matter_id = matter.matter_id and s.to_unit_id = caller.unit_id and s.level <> 'reminder' and s.answered_event_no is null;
  perform core.settle(matter.matter_id, 'order.answer', moment, 'met', caller.unit_id);
  event_id := core.event_id(core.number_of(matter.matter_id), moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.answer_order(text, text) is '答复督办。 Answer the orders that wait for your unit.';
revoke execute on function api.answer_order(text, text) from public;
grant execute on function api.answer_order(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
