-- finding_paused_too_long: a matter was paused for long in all; named is who asked for the last of its pauses
create function core.finding_paused_too_long(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  select p.matter_id, p.unit_id, p.last_end, sum(p.minutes)::bigint, null::bigint, array_agg(p.event_no order by p.event_no), '{}'::jsonb, null
  from (
    select n.matter_id, e.unit_id, p.event_no, m.minutes, sum(m.minutes) over of_matter as in_all, max(least(upper(p.during), (k).until)) over of_matter as last_end
    from core.known_matter(k) n
    cross join lateral core.known_pause(n.matter_id, n.last_event_no, n.last_at) p
    cross join lateral (select core.minutes(lower(p.during), least(upper(p.during), (k).until)) as minutes) m
    join core.event e on e.matter_id = n.matter_id and e.event_no = p.event_no
    where lower(p.during) < (k).until
    window of_matter as (partition by n.matter_id)) p
  where p.in_all > threshold * 1440 and p.last_end <@ (k).during
  group by p.matter_id, p.unit_id, p.last_end
$$;

comment on function core.finding_paused_too_long(core.knowledge, numeric) is 'Finding: a matter was paused for long in all; named is who asked for the last of its pauses. 疑似：挂账过久。';
revoke execute on function core.finding_paused_too_long(core.knowledge, numeric) from public;
