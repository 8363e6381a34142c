-- assess_case: how is the child, and how great is the risk (评估)? Starts the round of visits that the risk asks for, the
-- assistance plan, and the next assessment. A higher risk holds at once
-- and takes the case up a tier; a lower one waits for a second person.
--
--   risk         emergency, high, medium, low, or 紧急, 高, 中, 低
--   note         what was found
--   happened_at  when; empty: now
--   best_for_child, child_wish, not_asked  why that is best for the child; its own wish, or why it was not asked;
--                asked for a lower risk only, the wish from 8 years
--   returns      the event, the risk that holds now, and whether a lower one waits
--   refuses      no_such_case, mistyped_number, matter_has_ended, not_your_business, unknown_code, text_is_missing,
--                best_for_child_is_missing, child_was_not_heard
--   callers      office, leader; community and grid in their territory or as holder; agency as holder or support
--   source       plan 三(三) 动态分类评估; 未成年人保护法 4, 107(2); 民法典 35
create function api.assess_case(
  case_number text, inout risk text, note text, happened_at timestamptz default null,
  best_for_child text default null, child_wish text default null, not_asked text default null,
  out event_id text, out recorded_at timestamptz, out waits_for_second boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  level constant text := core.find_code('risk', risk);
  told constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
begin
  if not (select core.is_business_of(caller, m) from core.matter m where m.matter_id = found_case.case_id) then
    perform core.refuse('not_your_business');
  end if;
  waits_for_second := core.risk_rank(level) < core.risk_rank(found_case.risk);
  moment := core.next_event(found_case.case_id, 'assessed', caller,
    jsonb_build_object('risk', level, 'former', found_case.risk), told, assess_case.happened_at);
  perform core.keep_reasons(found_case, moment, waits_for_second, best_for_child, child_wish, not_asked);
  update core.case_file c
  set risk = case when waits_for_second then c.risk else level end, lowering_event_no = case when waits_for_second then moment.event_no end
  where c.case_id = found_case.case_id
  returning c.risk into risk;
  perform core.follow_assessment(found_case.case_id, moment);
  if core.risk_rank(level) > core.risk_rank(found_case.risk) then
    perform core.escalate(found_case.case_id, 'risk_raised', caller, null);
  end if;
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.assess_case(text, text, text, timestamptz, text, text, text) is
  '评估风险等级；降级须由第二人确认。 Assess the risk; a lower one waits for a second person.';
revoke execute on function api.assess_case(text, text, text, timestamptz, text, text, text) from public;
grant execute on function api.assess_case(text, text, text, timestamptz, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
