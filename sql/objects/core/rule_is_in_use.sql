-- rule_is_in_use: whether the registry has the events that start and meet this kind by now; the others wait for their verbs.
create function core.rule_is_in_use(kind text) returns boolean
language sql immutable as $$
  select kind in ('lead.screen', 'lead.report_police', 'report.reason', 'lead.notify_office', 'lead.feedback', 'case.accept', 'case.first_contact',
    'case.assess', 'case.plan', 'case.visit', 'case.reassess', 'close.confirm', 'close.followup', 'entry.grace', 'pause.longest',
    'order.answer', 'finding.answer', 'rectification', 'tier.decide', 'reopen.decide',
    'moveout.receipt', 'age18.plan', 'death.review', 'order.wait', 'tier.overdue', 'visit.hours', 'entry.before')
$$;

comment on function core.rule_is_in_use(text) is 'Whether a kind of rule is in use. 规则是否启用。';
grant execute on function core.rule_is_in_use(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
