-- Revert weibao:plan from pg
begin;

drop table core.message, core.code, core.term, core.assessment_question, core.law_ground,
  core.report_situation, core.policy_parameter, core.phase_measure, core.accountability, core.training_theme,
  core.placement, core.assistance, core.ladder_overlay, core.ladder_step, core.linkage, core.category,
  core.class_rule, core.duty, core.post, core.plan_clause, core.plan_note, core.plan_edition;

commit;
