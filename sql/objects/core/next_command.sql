-- next_command: the shell's command that acts on a piece of work, so that a list of work can be worked off. What somebody has to decide,
-- such as whether a lead is founded, it leaves open: the shell asks.
create function core.next_command(work text, number text) returns text
language sql immutable parallel safe as $$
  select pg_catalog.concat_ws(' ', case work
    when 'accept' then 'case accept'
    when 'accept_lead' then 'lead accept'
    when 'screen' then 'lead screen'
    when 'open' then 'case open'
    when 'confirm_screening_out' then 'lead screen'
    when 'confirm_closing' then 'case confirm'
    when 'confirm_lowering' then 'case lower'
    when 'lead.report_police' then 'report police'
    when 'report.reason' then 'report explain'
    when 'lead.notify_office' then 'lead notify'
    when 'lead.feedback' then 'lead feedback'
    when 'case.assess' then 'case assess'
    when 'case.reassess' then 'case assess'
    when 'case.plan' then 'case plan'
    when 'calendar' then 'calendar import'
    when 'undecided_above' then 'order issue'
    when 'red_copy' then 'order list'
    when 'glass_broken' then 'trace glass'
    when 'name_officer' then 'case officer set'
    when 'moveout.receipt' then 'case receipt'
    when 'age18.plan' then 'case leaving-plan'
    when 'death.review' then 'case review'
    when 'name_reviewer' then 'case restrict'
    when 'order.answer' then 'order answer'
    when 'finding.answer' then 'finding list'
    when 'rectification' then 'finding list'
    when 'decide_finding' then 'finding decide'
    when 'recheck_finding' then 'finding recheck'
    when 'review_finding' then 'finding review decide'
    when 'tier.decide' then 'case decide'
    when 'reopen.decide' then 'case reopen'
    else 'visit add' end,
    case work when 'calendar' then number || '.csv' else number end)
$$;

comment on function core.next_command(text, text) is 'The command that acts on a piece of work. 下一步命令。';
grant execute on function core.next_command(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
