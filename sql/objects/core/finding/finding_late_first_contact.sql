-- finding_late_first_contact: the child was first seen late; each holder answers for its own minutes
create function core.finding_late_first_contact(k core.knowledge) returns setof core.found
language sql stable as $$
  select * from core.late_parts(k, array['case.first_contact'])
$$;

comment on function core.finding_late_first_contact(core.knowledge) is 'Finding: the child was first seen late; each holder answers for its own minutes. 疑似：首次见到本人超期。';
revoke execute on function core.finding_late_first_contact(core.knowledge) from public;
