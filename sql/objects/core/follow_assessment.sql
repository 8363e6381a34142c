-- follow_assessment: what an assessment meets and starts: the assessment or reassessment that was owed is met; an
-- assistance plan is owed once (again if the case was closed before it was made), the next assessment anew; the round of visits follows
-- the risk.
create function core.follow_assessment(case_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  done constant timestamptz := core.met_at(case_id, moment);
begin
  perform core.settle(case_id, 'case.assess', moment, 'met', null, done);
  perform core.settle(case_id, 'case.reassess', moment, 'met', null, done);
  perform core.owe(case_id, moment, 'case.reassess', 'assessment', 'any', null, done);
  if not exists (select from core.obligation o where o.matter_id = follow_assessment.case_id and o.kind = 'case.plan' and o.ending is distinct from 'void') then
    perform core.owe(case_id, moment, 'case.plan', 'assessment', 'any', null, done);
  end if;
  perform core.follow_risk(case_id, moment, done);
end $$;

comment on function core.follow_assessment(bigint, core.moment) is 'What an assessment meets and starts. 评估后的应办事项。';
