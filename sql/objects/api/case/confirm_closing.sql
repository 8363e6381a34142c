-- confirm_closing: a second person lets a case end as it was proposed (核定结案), closed or by another way out: another person than who proposed it, of another unit or a
-- higher tier. The holder's interval and the case end at this instant; an open offer lapses. After a
-- closing, a follow-up visit is owed from now on.
--
--   best_for_child, child_wish, not_asked  as core.keep_reasons; none is asked for here
--   returns  the instant
--   refuses  no_such_case, mistyped_number, matter_has_ended, no_closing_proposed, another_person_must_confirm, already_leaving
--   callers  office, leader
create function api.confirm_closing(
  case_number text, note text default null, best_for_child text default null, child_wish text default null, not_asked text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  way text;
  moment core.moment;
begin
  if found_case.closing_event_no is null then
    perform core.refuse('no_closing_proposed', found_case.case_number, core.last_act(found_case.case_id));
  end if;
  perform core.check_second_person(found_case.case_id, found_case.closing_event_no, caller);
  perform core.check_not_moving(found_case);
  select coalesce(e.detail ->> 'way', 'closed') into way from core.event e
  where e.matter_id = found_case.case_id and e.event_no = found_case.closing_event_no;
  moment := core.next_event(found_case.case_id, way, caller, jsonb_build_object('proposal', found_case.closing_event_no), note);
  perform core.keep_reasons(found_case, moment, false, best_for_child, child_wish, not_asked);
  perform core.end_case(found_case.case_id, way, moment);
  if way = 'closed' then
    perform core.owe(found_case.case_id, moment, 'close.followup', 'closed', 'any', core.follow_up_unit(found_case.case_id));
  end if;
  return moment.at;
end $$;

comment on function api.confirm_closing(text, text, text, text, text) is
  '核定结案，责任至此刻终止。 Close a case that another person proposed to close; responsibility ends at this instant.';
revoke execute on function api.confirm_closing(text, text, text, text, text) from public;
grant execute on function api.confirm_closing(text, text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
