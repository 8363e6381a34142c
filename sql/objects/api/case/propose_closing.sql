-- propose_closing: the holder thinks the case can be closed (拟结案). It answers until another person has confirmed,
-- which is owed by a deadline of its own.
--
--   reason_code  difficulty_resolved 困境已消除, guardianship_restored 监护已恢复, other 其他
--   note         why, in words
--   best_for_child, child_wish, not_asked  why that is best for the child; its own wish, or why it was not asked.
--                The wish is asked for from 8 years
--   refuses      no_such_case, mistyped_number, matter_has_ended, not_the_holder, already_leaving, closing_already_proposed, unknown_code,
--                text_is_missing, best_for_child_is_missing, child_was_not_heard
--   callers      office; community, agency as holder
--   source       未成年人保护法 4, 107(2); 民法典 35
create function api.propose_closing(
  case_number text, reason_code text, note text, best_for_child text default null, child_wish text default null, not_asked text default null,
  out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  reason constant text := core.find_code('closing_reason', reason_code);
  why constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
begin
  moment := core.propose_ending(found_case, jsonb_build_object('reason', reason), why, caller);
  perform core.keep_reasons(found_case, moment, true, best_for_child, child_wish, not_asked);
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.propose_closing(text, text, text, text, text, text) is
  '提出结案，须由另一单位或上级的另一人核定。 Propose to close; another person, of another unit or a higher tier, confirms.';
revoke execute on function api.propose_closing(text, text, text, text, text, text) from public;
grant execute on function api.propose_closing(text, text, text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
