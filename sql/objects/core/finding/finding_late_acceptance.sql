-- finding_late_acceptance: an offer was answered late, or not at all
create function core.finding_late_acceptance(k core.knowledge) returns setof core.found
language sql stable as $$
  select * from core.late_parts(k, array['case.accept'])
$$;

comment on function core.finding_late_acceptance(core.knowledge) is 'Finding: an offer was answered late, or not at all. 疑似：签收或退回超期。';
revoke execute on function core.finding_late_acceptance(core.knowledge) from public;
