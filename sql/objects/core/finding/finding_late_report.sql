-- finding_late_report: what was found was told late to the office or the police
create function core.finding_late_report(k core.knowledge) returns setof core.found
language sql stable as $$
  select * from core.late_parts(k, array['lead.notify_office', 'lead.report_police'])
$$;

comment on function core.finding_late_report(core.knowledge) is 'Finding: what was found was told late to the office or the police. 疑似：发现后未及时报告。';
revoke execute on function core.finding_late_report(core.knowledge) from public;
