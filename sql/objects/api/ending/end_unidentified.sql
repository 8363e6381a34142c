-- end_unidentified: who the child is was never found out (身份未查明): only where neither name nor identity number is known;
-- another person confirms, as for a closing.
--
--   note     what was done to find out
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, the_child_is_known, already_leaving, closing_already_proposed,
--            text_is_missing, file_is_frozen
--   callers  office; community, agency as holder
create function api.end_unidentified(case_number text, note text, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  why constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  if exists (select from core.minor m where m.minor_id = found_case.minor_id and (m.full_name is not null or m.id_number is not null)) then
    perform core.refuse('the_child_is_known');
  end if;
  moment := core.propose_ending(found_case, '{"way": "unidentified"}', why, caller);
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.end_unidentified(text, text) is
  '因始终未查明身份提出结案，须由另一人核定。 The child was never identified: another person confirms.';
revoke execute on function api.end_unidentified(text, text) from public;
grant execute on function api.end_unidentified(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
