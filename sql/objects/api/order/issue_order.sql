-- issue_order: remind a unit, or order it to answer (催办、督办). reminder, then blue, yellow, red: each needs the former one to
-- be unanswered. It moves no responsibility.
--
--   number   of a case or a lead
--   level    reminder 催办, blue 蓝色督办, yellow 黄色督办, red 红色督办
--   note     what is asked
--   to_unit  empty: the holder
--   returns  the event, and by when an answer is owed
--   refuses  no_such_case, no_such_lead, mistyped_number, matter_has_ended, lead_has_ended, unknown_code, unknown_unit, unit_cannot_hold,
--            former_step_is_missing, order_waits_already, text_is_missing, file_is_frozen: after a death only the review is pressed for
--   callers  office, leader
--   source   plan 三(九) 监督考核; 四 督促
create function api.issue_order(
  number text, level text, note text, to_unit text default null, out event_id text, out answer_due_at timestamptz, out due_unknown text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  matter constant core.matter := core.open_matter_of(number, caller);
  step constant text := core.find_code('order_level', level);
  asked constant text := core.required_text(note, 4000, 'note');
  recipient int;
  moment core.moment;
begin
  if nullif(btrim(to_unit), '') is null then
    recipient := matter.holder_unit_id;
  else
    perform core.check_unbiased(matter.matter_id, core.find_holder(to_unit, caller.subdistrict_id));
    recipient := (core.find_holder(to_unit, caller.subdistrict_id)).unit_id;
  end if;
  if exists (select from core.case_file c where c.case_id = matter.matter_id and c.leaving = 'died') and not exists (
    select from core.obligation o
    where o.matter_id = matter.matter_id and o.kind = 'death.review' and o.owed_by_unit_id = recipient and o.ended_at is null) then
    perform core.refuse('file_is_frozen', core.number_of(matter.matter_id));
  end if;
  moment := core.issue_order(matter.matter_id, step, recipient, null, caller, asked);
  event_id := core.event_id(core.number_of(matter.matter_id), moment.event_no);
  select o.due_at, o.due_unknown into answer_due_at, due_unknown from core.obligation o
  where o.matter_id = matter.matter_id and o.event_no = moment.event_no and o.kind = 'order.answer';
end $$;

comment on function api.issue_order(text, text, text, text) is '催办或督办（蓝、黄、红），逐级发出。 Remind a unit, or order it to answer; step by step.';
revoke execute on function api.issue_order(text, text, text, text) from public;
grant execute on function api.issue_order(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
