-- refuse_closing: a second person thinks that the case must go on (不同意结案). The holder answers as before.
--
--   note     why, in words
--   best_for_child, child_wish, not_asked  as core.keep_reasons; none is asked for here
--   returns  the instant
--   refuses  no_such_case, mistyped_number, matter_has_ended, no_closing_proposed, another_person_must_confirm, text_is_missing
--   callers  office, leader
create function api.refuse_closing(
  case_number text, note text, best_for_child text default null, child_wish text default null, not_asked text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  why constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
begin
  if found_case.closing_event_no is null then
    perform core.refuse('no_closing_proposed', found_case.case_number, core.last_act(found_case.case_id));
  end if;
  perform core.check_second_person(found_case.case_id, found_case.closing_event_no, caller);
  moment := core.next_event(found_case.case_id, 'closing_refused', caller, jsonb_build_object('proposal', found_case.closing_event_no), why);
  perform core.keep_reasons(found_case, moment, false, best_for_child, child_wish, not_asked);
  update core.case_file c set closing_event_no = null where c.case_id = found_case.case_id;
  perform core.settle(found_case.case_id, 'close.confirm', moment, 'met');
  return moment.at;
end $$;

comment on function api.refuse_closing(text, text, text, text, text) is '不同意结案，案件继续。 The case goes on; the holder answers as before.';
revoke execute on function api.refuse_closing(text, text, text, text, text) from public;
grant execute on function api.refuse_closing(text, text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
