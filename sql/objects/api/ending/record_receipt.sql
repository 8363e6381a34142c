-- record_receipt: the new place has taken over a child that moved away (迁入地回执): the case ends at this instant. The receipt is
-- the proof, so it takes no second person.
--
--   paper        which: its title or number
--   happened_at  when it was received; empty: now
--   returns      the instant
--   refuses      no_such_case, mistyped_number, matter_has_ended, not_the_holder, not_moving_away, text_is_missing
--   callers      office; community, agency as holder
create function api.record_receipt(case_number text, paper text, happened_at timestamptz default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  receipt constant text := core.required_text(paper, 400, 'paper');
  moment core.moment;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  if found_case.leaving is distinct from 'moved_away' then
    perform core.refuse('not_moving_away', found_case.case_number);
  end if;
  moment := core.next_event(found_case.case_id, 'moved_away', caller, jsonb_build_object('moving', found_case.leaving_event_no), receipt,
                            record_receipt.happened_at);
  perform core.settle(found_case.case_id, 'moveout.receipt', moment, 'met', null, core.met_at(found_case.case_id, moment));
  perform core.end_case(found_case.case_id, 'moved_away', moment);
  return moment.at;
end $$;

comment on function api.record_receipt(text, text, timestamptz) is
  '登记迁入地回执，责任至此刻终止。 Record the receipt from the new place; responsibility ends.';
revoke execute on function api.record_receipt(text, text, timestamptz) from public;
grant execute on function api.record_receipt(text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
