-- end_at_18: the child has come of age (满十八周岁). The case does not end by itself: it is proposed, and another person
-- confirms, as for a closing.
--
--   note     what follows for the young adult
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, birth_date_is_not_known, not_yet_of_age,
--            already_leaving, closing_already_proposed, text_is_missing, file_is_frozen
--   callers  office; community, agency as holder
--   source   民法典 17
create function api.end_at_18(case_number text, note text, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  why constant text := core.required_text(note, 4000, 'note');
  born constant date := (select m.birth_date from core.minor m where m.minor_id = found_case.minor_id);
  moment core.moment;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  if born is null then
    perform core.refuse('birth_date_is_not_known');
  elsif core.age(born, caller.time_zone) < 18 then
    perform core.refuse('not_yet_of_age');
  end if;
  moment := core.propose_ending(found_case, '{"way": "turned_18"}', why, caller);
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.end_at_18(text, text) is
  '因年满十八周岁提出结案，须由另一人核定。 The child has come of age: another person confirms.';
revoke execute on function api.end_at_18(text, text) from public;
grant execute on function api.end_at_18(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
