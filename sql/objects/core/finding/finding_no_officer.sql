-- finding_no_officer: a unit held a case for long without naming the person who works on it; a pause is nobody's
create function core.finding_no_officer(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  select n.matter_id, r.unit_id, lower(gap.part) + threshold::float8 * interval '1 day',
    core.minutes(lower(gap.part), upper(gap.part)), null::bigint, array[r.from_event_no], '{}'::jsonb, null
  from core.known_matter(k) n
  join core.case_file c on c.case_id = n.matter_id
  cross join lateral core.known_holder(n.matter_id, n.last_event_no, n.last_at) r
  cross join lateral unnest(
    tstzmultirange(tstzrange(lower(r.held), greatest(lower(r.held), least(upper(r.held), (k).until)))) -
    coalesce((
      select range_agg(case when upper(o.during) <= n.last_at then o.during else tstzrange(lower(o.during), null) end)
      from core.officer o where o.matter_id = n.matter_id and o.event_no <= n.last_event_no), '{}')
    - coalesce((select range_agg(p.during) from core.known_pause(n.matter_id, n.last_event_no, n.last_at) p), '{}')) gap (part)
  where upper(gap.part) - lower(gap.part) > threshold::float8 * interval '1 day'
    and lower(gap.part) + threshold::float8 * interval '1 day' <@ (k).during
$$;

comment on function core.finding_no_officer(core.knowledge, numeric) is 'Finding: a unit held a case for long without naming the person who works on it. 疑似：未确定承办人。';
revoke execute on function core.finding_no_officer(core.knowledge, numeric) from public;
