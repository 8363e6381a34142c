-- findings_for_me: the findings that the caller may read: office, leading group and auditor those of the subdistrict, a unit those that
-- name it, or one that it stands for; nothing of a matter that is kept from the caller. A finding whose decision was lifted shows no measure.
create function core.findings_for_me() returns table (
  finding text, audit_number text, code text, name text, weight text, weight_name text, unit_code text, unit text, number text, at timestamptz, minutes bigint,
  status text, status_name text, measure text, measure_name text, waits_for_code text, waits_for text, answer_due_at timestamptz, sentence text,
  rule text, source text, clause text, phrase text, evidence text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select core.finding_id(a.audit_number, f.finding_no), a.audit_number, f.code, case core.lang() when 'en' then d.name_en else d.name_zh end,
    f.weight, case when s.status in ('dismissed', 'lifted') then core.label('finding_status', s.status)
      else core.label('finding_weight', case when s.status in ('closed', 'rectifying', 'to_recheck', 'in_review') then 'decided' else f.weight end) end, u.code, core.unit_name(u.unit_id, f.at),
    core.number_of(f.matter_id), f.at, f.minutes, s.status, core.label('finding_status', s.status),
    case when s.status <> 'lifted' then s.measure end, case when s.status <> 'lifted' then core.label('measure', s.measure) end,
    w.code, core.unit_name(w.unit_id, core.now()),
    (select o.due_at from core.obligation o where o.matter_id = f.audit_id and o.kind = 'finding.answer' and o.owed_by_unit_id = f.unit_id and f.weight <> 'fact' order by o.obligation_id limit 1),
    core.finding_in_words(f), case when f.facts ? 'rule' then core.rule_in_words(f.facts -> 'rule') end, d.basis || ' · ' || core.label('shown_as', core.shown_as(d.status)),
    d.clause, d.exact_phrase, core.evidence_of_finding(f)
  from core.finding f
  join core.audit a on a.audit_id = f.audit_id and a.subdistrict_id = (select core.acting_subdistrict())
  join core.finding_definition d on d.definition_id = f.definition_id
  join core.finding_state s on s.audit_id = f.audit_id and s.finding_no = f.finding_no
  join core.unit u on u.unit_id = f.unit_id
  join core.unit_now n on n.unit_id = f.unit_id
  left join core.unit w on w.unit_id = s.waits_for_unit_id
  where ((select core.acting_group()) in ('weibao_office', 'weibao_leader', 'weibao_auditor') or n.now_unit_id = (select core.acting_unit()))
    and (f.matter_id is null or not exists (select from core.kept_from_me k where k.matter_id = f.matter_id))
    and core.evidence_suffices(f)
$$;

comment on function core.findings_for_me() is 'The findings that the caller may read. 可查阅的疑似问题。';
revoke execute on function core.findings_for_me() from public;
grant execute on function core.findings_for_me() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
