-- finding_late_assessment: an assessment or reassessment was late; each holder answers for its own minutes
create function core.finding_late_assessment(k core.knowledge) returns setof core.found
language sql stable as $$
  select * from core.late_parts(k, array['case.assess', 'case.reassess'])
$$;

comment on function core.finding_late_assessment(core.knowledge) is 'Finding: an assessment or reassessment was late; each holder answers for its own minutes. 疑似：评估超期。';
revoke execute on function core.finding_late_assessment(core.knowledge) from public;
