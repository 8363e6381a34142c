-- refuse_reopening: a case stays closed, although somebody asked to reopen it (不同意重启).
--
--   note     why, in words
--   returns  the instant
--   refuses  no_such_case, mistyped_number, case_is_open, no_reopening_waits, another_person_must_confirm, text_is_missing
--   callers  office, leader: another person than who asked
create function api.refuse_reopening(case_number text, note text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_case constant core.case_file := core.closed_case_of(case_number, caller);
  why constant text := core.required_text(note, 4000, 'note');
  asked constant int := (select r.event_no from core.reopening r where r.matter_id = found_case.case_id and r.granted is null);
  moment core.moment;
begin
  if asked is null then
    perform core.refuse('no_reopening_waits', found_case.case_number, core.last_act(found_case.case_id));
  end if;
  perform core.check_second_person(found_case.case_id, asked, caller);
  moment := core.next_event(found_case.case_id, 'reopening_refused', caller, jsonb_build_object('asked', asked), why);
  perform core.answer_reopening(found_case.case_id, false, moment);
  return moment.at;
end $$;

comment on function api.refuse_reopening(text, text) is '不同意重启，案件仍为结案。 The case stays closed, although somebody asked to reopen it.';
revoke execute on function api.refuse_reopening(text, text) from public;
grant execute on function api.refuse_reopening(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
