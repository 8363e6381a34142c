-- findings_of: all that the definitions find in what is known (core.known_in_full, core.knowledge_of_audit), in an order that depends on nothing but the facts: the plan's
-- order of units, then when, then what.
--
-- Buck-passing (推诿扯皮) has no definition in the plan. Ours counts, for each unit, the hand-overs and returns that five others found: each
-- once, whatever was found of it, and no question.
create function core.findings_of(k core.knowledge) returns table (
  finding_no int, code text, definition_id int, weight text, unit_id int, matter_id bigint, at timestamptz, minutes bigint, obligation_id bigint, event_nos int[], facts jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set plan_cache_mode = 'auto' as $$
#variable_conflict use_column
declare
  thresholds constant jsonb := core.thresholds(k);
begin
  -- To plan two dozen questions takes longer than to ask them of one case: for few matters their plan is kept, by indexes; for a whole
  -- street it is made for its numbers, by tables. What is set here is back as it was when the function ends.
  perform set_config('plan_cache_mode', case when cardinality(k.matter_ids) > 500 then 'force_custom_plan' else 'force_generic_plan' end, true);
  return query
  with found as materialized (
    select 'late_acceptance'::text as code, f.* from core.finding_late_acceptance(k) f
    union all
    select 'late_first_contact' as code, f.* from core.finding_late_first_contact(k) f
    union all
    select 'missed_visit' as code, f.* from core.finding_missed_visit(k) f
    union all
    select 'child_not_seen' as code, f.* from core.finding_child_not_seen(k) f
    union all
    select 'late_assessment' as code, f.* from core.finding_late_assessment(k) f
    union all
    select 'order_unanswered' as code, f.* from core.finding_order_unanswered(k) f
    union all
    select 'late_report' as code, f.* from core.finding_late_report(k) f
    union all
    select 'passed_on_without_act' as code, f.* from core.finding_passed_on_without_act(k) f
    union all
    select 'cycle' as code, f.* from core.finding_cycle(k, (thresholds ->> 'cycle')::numeric) f
    union all
    select 'handover_in_last_tenth' as code, f.* from core.finding_handover_in_last_tenth(k, (thresholds ->> 'handover_in_last_tenth')::numeric) f
    union all
    select 'handover_before_holiday' as code, f.* from core.finding_handover_before_holiday(k) f
    union all
    select 'contradicted_return' as code, f.* from core.finding_contradicted_return(k) f
    union all
    select 'late_entry' as code, f.* from core.finding_late_entry(k) f
    union all
    select 'unsupported_late_entry' as code, f.* from core.finding_unsupported_late_entry(k) f
    union all
    select 'closed_without_followup' as code, f.* from core.finding_closed_without_followup(k) f
    union all
    select 'harm_again' as code, f.* from core.finding_harm_again(k, (thresholds ->> 'harm_again')::numeric) f
    union all
    select 'risk_lowered_alone' as code, f.* from core.finding_risk_lowered_alone(k) f
    union all
    select 'paused_too_long' as code, f.* from core.finding_paused_too_long(k, (thresholds ->> 'paused_too_long')::numeric) f
    union all
    select 'no_officer' as code, f.* from core.finding_no_officer(k, (thresholds ->> 'no_officer')::numeric) f
    union all
    select 'screened_out_alone' as code, f.* from core.finding_screened_out_alone(k) f
    union all
    select 'rule_nobody_could_keep' as code, f.* from core.finding_rule_nobody_could_keep(k, (thresholds ->> 'rule_nobody_could_keep')::numeric) f
    union all
    select 'post_left_empty' as code, f.* from core.finding_post_left_empty(k, (thresholds ->> 'post_left_empty')::numeric) f
    union all
    select 'wandering_in_community' as code, f.* from core.finding_wandering_in_community(k, (thresholds ->> 'wandering_in_community')::numeric) f
    union all
    select 'harm_in_community' as code, f.* from core.finding_harm_in_community(k, (thresholds ->> 'harm_in_community')::numeric) f),
  passing as (
    select 'buck_passing', null::bigint, f.unit_id, max(f.at), null::bigint, null::bigint, '{}'::int[],
      jsonb_build_object('count', count(distinct f.evidence), 'codes', jsonb_agg(distinct f.code order by f.code),
        'evidence', jsonb_agg(distinct f.evidence order by f.evidence)), null
    from (
      select f.unit_id, f.at, f.code, core.event_id(coalesce(c.case_number, l.lead_number), f.event_nos[cardinality(f.event_nos)]) collate "C" as evidence
      from found f
      join core.finding_definition d on d.definition_id = any ((k).definition_ids) and d.code = f.code and coalesce(f.weight, d.weight) = 'possible'
      left join core.case_file c on c.case_id = f.matter_id
      left join core.lead l on l.lead_id = f.matter_id
      where f.code in ('passed_on_without_act', 'cycle', 'handover_in_last_tenth', 'handover_before_holiday', 'contradicted_return')) f
    group by f.unit_id
    having count(distinct f.evidence) >= (thresholds ->> 'buck_passing')::numeric)
  select (row_number() over (order by u.plan_order, u.code collate "C", f.at, d.code, coalesce(c.case_number, l.lead_number) collate "C", f.event_nos, f.facts))::int,
    d.code, d.definition_id, coalesce(f.weight, d.weight), f.unit_id, f.matter_id, f.at, f.minutes, f.obligation_id, f.event_nos, f.facts
  from (select * from found union all select * from passing) f
  join core.finding_definition d on d.definition_id = any ((k).definition_ids) and d.code = f.code
  join core.unit u on u.unit_id = f.unit_id
  left join core.case_file c on c.case_id = f.matter_id
  left join core.lead l on l.lead_id = f.matter_id;
end $$;

comment on function core.findings_of(core.knowledge) is 'All that the definitions in force find. 按现行口径所得的全部疑似问题。';
revoke execute on function core.findings_of(core.knowledge) from public;
