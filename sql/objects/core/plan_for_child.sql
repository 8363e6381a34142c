-- plan_for_child: a plan for the child of a case was made, and meets what is owed.
--
--   owed, act  case.plan and plan_made, or age18.plan and leaving_plan_made
--   refuses    no_such_case (WB101), mistyped_number (WB103), matter_has_ended (WB301), not_your_business (WB206), text_is_missing (WB403),
--              as core.next_event
create function core.plan_for_child(
  case_number text, owed text, act text, note text, happened timestamptz, caller core.caller, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  told constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
begin
  if not (select core.is_business_of(caller, m) from core.matter m where m.matter_id = found_case.case_id) then
    perform core.refuse('not_your_business');
  end if;
  moment := core.next_event(found_case.case_id, act, caller, '{}', told, happened);
  perform core.settle(found_case.case_id, owed, moment, 'met', null, core.met_at(found_case.case_id, moment));
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function core.plan_for_child(text, text, text, text, timestamptz, core.caller) is
  'A plan was made; WB101, WB103, WB206, WB301, WB403. 登记方案。';
