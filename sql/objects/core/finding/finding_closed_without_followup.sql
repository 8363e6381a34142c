-- finding_closed_without_followup: a closed case was not followed up in time
create function core.finding_closed_without_followup(k core.knowledge) returns setof core.found
language sql stable as $$
  select * from core.late_parts(k, array['close.followup'])
$$;

comment on function core.finding_closed_without_followup(core.knowledge) is 'Finding: a closed case was not followed up in time. 疑似：结案后未回访。';
revoke execute on function core.finding_closed_without_followup(core.knowledge) from public;
