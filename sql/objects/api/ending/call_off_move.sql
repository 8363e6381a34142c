-- call_off_move: the child stays after all (取消迁出); no receipt is owed any more.
--
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, not_moving_away, text_is_missing
--   callers  office; community, agency as holder
create function api.call_off_move(case_number text, note text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  why constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  if found_case.leaving is distinct from 'moved_away' then
    perform core.refuse('not_moving_away', found_case.case_number);
  end if;
  moment := core.next_event(found_case.case_id, 'move_called_off', caller, jsonb_build_object('moving', found_case.leaving_event_no), why);
  perform core.settle(found_case.case_id, 'moveout.receipt', moment, 'void');
  update core.case_file c set leaving = null, leaving_event_no = null where c.case_id = found_case.case_id;
  return moment.at;
end $$;

comment on function api.call_off_move(text, text) is
  '取消迁出，案件继续。 The child stays; the case goes on.';
revoke execute on function api.call_off_move(text, text) from public;
grant execute on function api.call_off_move(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
