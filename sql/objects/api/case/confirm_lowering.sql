-- confirm_lowering: a second person lets a lower risk hold (确认降级): another person, of another unit or a higher tier. The
-- round of visits of the lower risk replaces the one that ran.
--
--   best_for_child, child_wish, not_asked  as core.keep_reasons; none is asked for here
--   returns  the instant
--   refuses  no_such_case, mistyped_number, matter_has_ended, no_lowering_waits, another_person_must_confirm
--   callers  office, leader
create function api.confirm_lowering(
  case_number text, note text default null, best_for_child text default null, child_wish text default null, not_asked text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  level text;
  moment core.moment;
begin
  if found_case.lowering_event_no is null then
    perform core.refuse('no_lowering_waits', found_case.case_number, core.last_act(found_case.case_id));
  end if;
  perform core.check_second_person(found_case.case_id, found_case.lowering_event_no, caller);
  select e.detail ->> 'risk' into level from core.event e
  where e.matter_id = found_case.case_id and e.event_no = found_case.lowering_event_no;
  moment := core.next_event(found_case.case_id, 'risk_lowered', caller,
    jsonb_build_object('risk', level, 'former', found_case.risk, 'assessment', found_case.lowering_event_no), note);
  perform core.keep_reasons(found_case, moment, false, best_for_child, child_wish, not_asked);
  update core.case_file c set risk = level, lowering_event_no = null where c.case_id = found_case.case_id;
  perform core.follow_risk(found_case.case_id, moment, moment.at);
  return moment.at;
end $$;

comment on function api.confirm_lowering(text, text, text, text, text) is '确认风险降级。 Let a lower risk hold, as a second person.';
revoke execute on function api.confirm_lowering(text, text, text, text, text) from public;
grant execute on function api.confirm_lowering(text, text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
