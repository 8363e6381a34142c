-- confirm_closing: a second person closes the case (核定结案): another person than who proposed it, of another unit or a
-- higher tier. The holder's interval and the case end at this instant; an open offer lapses. A follow-up visit is owed from now on.
--
--   best_for_child, child_wish, not_asked  as core.keep_reasons; none is asked for here
--   returns  the instant
--   refuses  no_such_case, mistyped_number, matter_has_ended, no_closing_proposed, another_person_must_confirm
--   callers  office, leader
create function api.confirm_closing(
  case_number text, note text default null, best_for_child text default null, child_wish text default null, not_asked text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  moment core.moment;
begin
  if found_case.closing_event_no is null then
    perform core.refuse('no_closing_proposed', found_case.case_number);
  end if;
  perform core.check_second_person(found_case.case_id, found_case.closing_event_no, caller);
  moment := core.next_event(found_case.case_id, 'closed', caller, jsonb_build_object('proposal', found_case.closing_event_no), note);
  perform core.keep_reasons(found_case, moment, false, best_for_child, child_wish, not_asked);
  perform core.answer_offer(found_case.case_id, 'lapsed', moment);
  perform core.settle(found_case.case_id, 'close.confirm', moment, 'met');
  perform core.end_matter(found_case.case_id, moment);
  perform core.owe(found_case.case_id, moment, 'close.followup', 'closed', 'any', core.follow_up_unit(found_case.case_id));
  return moment.at;
end $$;

comment on function api.confirm_closing(text, text, text, text, text) is
  '核定结案，责任至此刻终止。 Close a case that another person proposed to close; responsibility ends at this instant.';
revoke execute on function api.confirm_closing(text, text, text, text, text) from public;
grant execute on function api.confirm_closing(text, text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
