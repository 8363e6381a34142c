-- freeze_case: after a death nothing more is asked of anybody on a case, and nobody changes it (core.next_event refuses): what
-- waits for an answer lapses, what is owed ends, and what was late by then stays late.
create function core.freeze_case(case_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform core.answer_offer(freeze_case.case_id, 'lapsed', moment);
  perform core.lapse_decisions(freeze_case.case_id, moment);
  update core.supervision_order s set answered_event_no = moment.event_no
  where s.matter_id = freeze_case.case_id and s.answered_event_no is null and s.level <> 'reminder';
  update core.obligation o set ended_at = greatest(moment.at, o.clock_from), ended_by_event_no = moment.event_no, ending = 'void'
  where o.matter_id = freeze_case.case_id and o.ended_at is null;
  update core.case_file c
  set leaving = 'died', leaving_event_no = moment.event_no, closing_event_no = null, lowering_event_no = null
  where c.case_id = freeze_case.case_id;
end $$;

comment on function core.freeze_case(bigint, core.moment) is 'Nobody changes a case any more. 案件封存。';
revoke execute on function core.freeze_case(bigint, core.moment) from public;
