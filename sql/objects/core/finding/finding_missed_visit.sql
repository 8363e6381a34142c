-- finding_missed_visit: a visit of the round was late, or not made
create function core.finding_missed_visit(k core.knowledge) returns setof core.found
language sql stable as $$
  select * from core.late_parts(k, array['case.visit'])
$$;

comment on function core.finding_missed_visit(core.knowledge) is 'Finding: a visit of the round was late, or not made. 疑似：走访未按期。';
revoke execute on function core.finding_missed_visit(core.knowledge) from public;
