-- finding_unsupported_late_entry: an act that is claimed of before an order, an audit's opening or new harm was recorded only
-- after it, without a paper. A question first: honest people are late with the pen.
create function core.finding_unsupported_late_entry(k core.knowledge) returns setof core.found
language sql stable as $$
  select e.matter_id, e.unit_id, e.recorded_at, core.minutes(e.happened_at, e.recorded_at), null::bigint, array[e.event_no],
    jsonb_build_object('after', c.what, 'done', e.happened_at), false
  from core.known_event(k) e
  cross join lateral (
    select a.what, a.at from (
      select 'order' as what, o.recorded_at as at
      from core.supervision_order s join core.event o on o.matter_id = s.matter_id and o.event_no = s.event_no
      where s.matter_id = e.matter_id and s.to_unit_id = e.unit_id and s.level <> 'reminder'
      union all
      select 'audit', u.known_until from core.audited_matter m join core.audit u on u.audit_id = m.audit_id where m.matter_id = e.matter_id
      union all
      select 'harm', lower(h.life)
      from core.minor_of(e.matter_id) n
      join core.lead l on l.minor_id = n.minor_id and l.lead_id <> e.matter_id
      join core.matter h on h.matter_id = l.lead_id and h.login_ids is null and h.hidden_from_unit_ids = '{}') a
    where a.at > e.happened_at and a.at < e.recorded_at
    order by a.at, a.what limit 1) c
  where e.happened_at < e.recorded_at and e.recorded_at <@ (k).during
    and e.kind in ('visited', 'assessed', 'plan_made', 'police_reported', 'office_notified', 'reporter_informed')
    and not core.has_paper(e.matter_id, e.event_no)
$$;

comment on function core.finding_unsupported_late_entry(core.knowledge) is 'Finding: an act claimed of before an order, an audit or new harm was recorded only after it, without a paper; a question. 疑似：督办、审计或再次受害之后的补录。';
revoke execute on function core.finding_unsupported_late_entry(core.knowledge) from public;
