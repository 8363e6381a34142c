-- conclude_review: the leading group has reviewed a case after a death (复核结论): the case ends.
--
--   note     the conclusion
--   returns  the instant
--   refuses  no_such_case, mistyped_number, matter_has_ended, no_review_waits, another_person_must_confirm, text_is_missing
--   callers  leader
create function api.conclude_review(case_number text, note text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_leader');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  conclusion constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
begin
  if found_case.leaving is distinct from 'died' then
    perform core.refuse('no_review_waits', found_case.case_number);
  end if;
  perform core.check_second_person(found_case.case_id, found_case.leaving_event_no, caller);
  moment := core.next_event(found_case.case_id, 'death_reviewed', caller, jsonb_build_object('death', found_case.leaving_event_no), conclusion);
  perform core.settle(found_case.case_id, 'death.review', moment, 'met');
  perform core.end_case(found_case.case_id, 'died', moment);
  return moment.at;
end $$;

comment on function api.conclude_review(text, text) is
  '领导小组复核后结案。 The leading group concludes its review; the case ends.';
revoke execute on function api.conclude_review(text, text) from public;
grant execute on function api.conclude_review(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
