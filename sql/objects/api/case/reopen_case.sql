-- reopen_case: a closed case goes on (重启案件). Who answered last answers again, or the office if that unit no longer can. The
-- time it was closed is nobody's; every verdict of the time before stays.
--
-- Harm anew within 90 days after the closing takes the case up a tier.
--
--   reason_code  as for ask_reopening; empty: the one for which it was asked
--   note         why, in words
--   returns      who answers from when on
--   refuses      no_such_case, mistyped_number, case_is_open, no_reopening_waits, another_person_must_confirm,
--                death_is_for_the_leading_group, unknown_code, text_is_missing
--   callers      office, leader: who closed the case alone, everybody else what another person asked for
--   source       design section 3: reopen; four eyes
create function api.reopen_case(
  inout case_number text, reason_code text, note text, out holder_code text, out holder text, out reopened_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_case constant core.case_file := core.closed_case_of(case_number, caller);
  asked core.reopening;
  closed_at constant timestamptz := (select upper(m.life) from core.matter m where m.matter_id = found_case.case_id);
  why constant text := core.required_text(note, 4000, 'note');
  reason text;
  moment core.moment;
  unit constant int := core.holder_again(found_case.case_id);
begin
  select r.* into asked from core.reopening r where r.matter_id = found_case.case_id and r.granted is null;
  perform core.check_reopening(found_case.case_id, asked.event_no, caller);
  reason := core.find_code('reopening_reason', coalesce(nullif(btrim(reason_code), ''), asked.reason));

  moment := core.next_event(found_case.case_id, 'reopened', caller,
    jsonb_strip_nulls(jsonb_build_object('reason', reason, 'asked', asked.event_no)), why);
  perform core.reopen_matter(found_case.case_id, unit, moment);
  perform core.answer_reopening(found_case.case_id, true, moment);
  perform core.resume_case(found_case, moment);
  if reason = 'new_harm' and moment.at <= closed_at + core.recurrence() then
    perform core.escalate(found_case.case_id, 'repeated_harm', caller, null);
  end if;
  case_number := found_case.case_number;
  select u.code, core.unit_name(u.unit_id, core.now()) into holder_code, holder from core.unit u where u.unit_id = unit;
  reopened_at := moment.at;
end $$;

comment on function api.reopen_case(text, text, text) is
  '重启已结案件，由原主责单位继续负责。 Reopen a closed case; who answered last answers again.';
revoke execute on function api.reopen_case(text, text, text) from public;
grant execute on function api.reopen_case(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
