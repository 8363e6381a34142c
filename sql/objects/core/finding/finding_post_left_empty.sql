-- finding_post_left_empty: a unit that held something had nobody in post for long. A question upwards: posts are not filled by those who
-- are missing.
create function core.finding_post_left_empty(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  select null::bigint, core.questioned_unit(k), lower(gap.part) + threshold::float8 * interval '1 day',
    core.minutes(lower(gap.part), upper(gap.part)), null::bigint, '{}'::int[], jsonb_build_object('unit', u.code), null
  from (
    select r.unit_id, range_agg(r.held) as held
    from core.known_matter(k) n cross join lateral core.known_holder(n.matter_id, n.last_event_no, n.last_at) r
    group by r.unit_id) h
  join core.unit u on u.unit_id = h.unit_id and u.answers = 'login'
  cross join lateral unnest(
    h.held * tstzmultirange(u.exists_during) * tstzmultirange(tstzrange(lower((k).during), greatest(lower((k).during), least(upper((k).during), (k).until))))
    - coalesce((select range_agg(g.valid) from core.login g where g.unit_id = u.unit_id), '{}')) gap (part)
  where upper(gap.part) - lower(gap.part) > threshold::float8 * interval '1 day'
$$;

comment on function core.finding_post_left_empty(core.knowledge, numeric) is 'Finding: a unit that held something had nobody in post for long; a question upwards. 疑似：岗位空缺。';
revoke execute on function core.finding_post_left_empty(core.knowledge, numeric) from public;
