-- finding_paused_too_long: a matter was paused for long in all; named is who asked for the last of its pauses
create function core.finding_paused_too_long(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  select n.matter_id, e.unit_id, p.last_end, p.minutes, null::bigint, p.event_nos, '{}'::jsonb, null
  from core.known_matter(k) n
  cross join lateral (
    select max(least(upper(p.during), (k).until)) as last_end, sum(core.minutes(lower(p.during), least(upper(p.during), (k).until)))::bigint as minutes,
      array_agg(p.event_no order by p.event_no) as event_nos
    from core.known_pause(n.matter_id, n.last_event_no, n.last_at) p where lower(p.during) < (k).until) p
  join core.event e on e.matter_id = n.matter_id and e.event_no = p.event_nos[cardinality(p.event_nos)]
  where p.minutes > threshold * 1440 and p.last_end <@ (k).during
$$;

comment on function core.finding_paused_too_long(core.knowledge, numeric) is 'Finding: a matter was paused for long in all; named is who asked for the last of its pauses. 疑似：挂账过久。';
revoke execute on function core.finding_paused_too_long(core.knowledge, numeric) from public;
