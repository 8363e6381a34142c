-- finding_unsupported_late_entry: an act that is claimed of before an order, an audit's opening or new harm was recorded only
-- after it, without a paper. A question first: honest people are late with the pen.
create function core.finding_unsupported_late_entry(k core.knowledge) returns setof core.found
language sql stable as $$
  with occasion as (
    select n.matter_id, s.to_unit_id, 'order' as what, o.recorded_at as at
    from core.known_matter(k) n
    join core.supervision_order s on s.matter_id = n.matter_id and s.event_no <= n.last_event_no and s.level <> 'reminder'
    join core.event o on o.matter_id = s.matter_id and o.event_no = s.event_no
    union all
    select o.matter_id, null, o.what, o.at from unnest((k).occasions) o)
  select distinct on (e.matter_id, e.event_no) e.matter_id, e.unit_id, e.recorded_at, core.minutes(e.happened_at, e.recorded_at), null::bigint,
    array[e.event_no], jsonb_build_object('after', c.what, 'done', e.happened_at), null
  from core.known_event(k) e
  join occasion c on c.matter_id = e.matter_id and c.at > e.happened_at and c.at < e.recorded_at and coalesce(c.to_unit_id, e.unit_id) = e.unit_id
  where e.happened_at < e.recorded_at and e.recorded_at <@ (k).during
    and e.kind in ('visited', 'assessed', 'plan_made', 'police_reported', 'office_notified', 'reporter_informed')
    and not core.has_paper(e.matter_id, e.event_no)
  order by e.matter_id, e.event_no, c.at, c.what
$$;

comment on function core.finding_unsupported_late_entry(core.knowledge) is 'Finding: an act claimed of before an order, an audit or new harm was recorded only after it, without a paper; a question. 疑似：督办、审计或再次受害之后的补录。';
revoke execute on function core.finding_unsupported_late_entry(core.knowledge) from public;
