-- end_by_adoption: the child was adopted (收养). Proposed with the paper of the adoption; another person confirms, as for a closing.
--
--   paper    收养登记证: its number
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, already_leaving, closing_already_proposed, text_is_missing, file_is_frozen
--   callers  office; community, agency as holder
--   source   民法典 1105
create function api.end_by_adoption(case_number text, paper text, note text default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  proof constant text := core.required_text(paper, 400, 'paper');
  moment constant core.moment := core.propose_ending(found_case, '{"way": "adopted"}',
    concat_ws(E'\n', proof, core.clean_text(note, 3000)), caller);
begin
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.end_by_adoption(text, text, text) is
  '因被收养提出结案，须由另一人核定。 The child was adopted: proposed with its paper, confirmed by another person.';
revoke execute on function api.end_by_adoption(text, text, text) from public;
grant execute on function api.end_by_adoption(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
