-- steps_of: every step of a finding, from the opening of its audit, with what was said. The child's name in it is masked: what is printed goes to many hands.
create function core.steps_of(finding core.finding) returns table (
  line int, step text, step_name text, event_id text, at timestamptz, unit_code text, unit text, outcome text, outcome_name text, is_late boolean, said text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (row_number() over (order by e.event_no))::int, coalesce(t.step, 'opened'), core.label('event', e.kind), core.event_id(core.number_of(e.matter_id), e.event_no), e.recorded_at,
    u.code, core.unit_name(u.unit_id, e.recorded_at), t.outcome,
    concat_ws(' · ', core.label(case t.step when 'answered' then 'finding_position' when 'decided' then 'measure' when 'rechecked' then 'recheck_outcome' else 'review_outcome' end, t.outcome),
      core.label('dismissal', t.cause)),
    coalesce(t.is_late, false), coalesce(replace(n.body, i.full_name, core.masked_name(i.full_name)), n.body)
  from core.event e
  left join core.finding_step t on t.audit_id = e.matter_id and t.event_no = e.event_no and t.finding_no = finding.finding_no
  join core.unit u on u.unit_id = e.unit_id
  left join core.narrative n on n.matter_id = e.matter_id and n.event_no = e.event_no
  left join lateral (select k.full_name from core.minor_of(finding.matter_id) k where length(k.full_name) > 1) i on true
  where e.matter_id = finding.audit_id and (e.event_no = 1 or t.event_no is not null)
$$;

comment on function core.steps_of(core.finding) is 'Every step of a finding. 疑似问题办理经过。';
revoke execute on function core.steps_of(core.finding) from public;
