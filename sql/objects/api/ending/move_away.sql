-- move_away: the child moves to a place outside (迁出). Who answers goes on to answer until the new place has given its receipt,
-- which is owed from now on.
--
--   to_place     where to; into the vault, as any words
--   happened_at  when; empty: now
--   refuses      no_such_case, mistyped_number, matter_has_ended, not_the_holder, already_leaving, text_is_missing,
--                file_is_frozen, no_fact_from_the_future
--   callers      office; community, agency as holder
--   source       plan 三(六); rule moveout.receipt
create function api.move_away(
  case_number text, to_place text, note text default null, happened_at timestamptz default null, out event_id text, out receipt_due_at timestamptz, out due_unknown text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  place constant text := core.required_text(to_place, 400, 'to_place');
  moment core.moment;
  owed core.obligation;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  perform core.check_not_moving(found_case);
  moment := core.next_event(found_case.case_id, 'moving_away', caller, '{}', concat_ws(E'\n', place, core.clean_text(note, 3000)), move_away.happened_at);
  update core.case_file c set leaving = 'moved_away', leaving_event_no = moment.event_no where c.case_id = found_case.case_id;
  owed := core.owe(found_case.case_id, moment, 'moveout.receipt', 'moved away', 'any');
  event_id := core.event_id(found_case.case_number, moment.event_no);
  receipt_due_at := owed.due_at;
  due_unknown := owed.due_unknown;
end $$;

comment on function api.move_away(text, text, text, timestamptz) is
  '登记迁出：收到迁入地回执之前仍由主责单位负责。 The child moves away; the holder answers until the receipt is recorded.';
revoke execute on function api.move_away(text, text, text, timestamptz) from public;
grant execute on function api.move_away(text, text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
