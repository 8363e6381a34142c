-- audits_for_me: the audits of the caller's subdistrict, for office, leading group and auditor; of one that covers a matter kept from the
-- caller nothing is shown.
create function core.audits_for_me() returns table (
  audit_number text, scope text, scope_name text, subject text, since date, until date, opened_at timestamptz, opened_by_code text, opened_by text,
  ordered_by_code text, ordered_by text, matters bigint, findings bigint, waiting bigint, decided bigint, closed_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.audit_number, a.scope, core.label('audit_scope', a.scope),
    coalesce(core.number_of(a.case_id), core.unit_name(a.unit_id, a.known_until), core.territory_name(a.territory_id)),
    (lower(a.during) at time zone s.time_zone)::date, (upper(a.during) at time zone s.time_zone)::date - 1, a.known_until, o.code, core.unit_name(o.unit_id, a.known_until),
    b.code, core.unit_name(b.unit_id, a.known_until),
    (select count(*) from core.audited_matter n where n.audit_id = a.audit_id),
    t.findings, t.waiting, t.decided, case when not upper_inf(m.life) then upper(m.life) end
  from core.audit a
  join core.matter m on m.matter_id = a.audit_id
  join core.subdistrict s on s.subdistrict_id = a.subdistrict_id
  join core.event e on e.matter_id = a.audit_id and e.event_no = 1
  join core.unit o on o.unit_id = e.unit_id
  join core.unit b on b.unit_id = a.ordered_by_unit_id
  cross join lateral (
    select count(*) as findings, count(*) filter (where f.status not in ('noted', 'dismissed', 'closed', 'lifted')) as waiting,
      count(*) filter (where f.measure is not null and f.status not in ('dismissed', 'lifted')) as decided
    from core.finding_state f where f.audit_id = a.audit_id) t
  where a.subdistrict_id = (select core.acting_subdistrict()) and (select core.acting_group()) in ('weibao_office', 'weibao_leader', 'weibao_auditor')
    and not exists (select from core.kept_from_me k join core.audited_matter n on n.matter_id = k.matter_id where n.audit_id = a.audit_id)
$$;

comment on function core.audits_for_me() is 'The audits that the caller may read. 可查阅的审计。';
revoke execute on function core.audits_for_me() from public;
grant execute on function core.audits_for_me() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
