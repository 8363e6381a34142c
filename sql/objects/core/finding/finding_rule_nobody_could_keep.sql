-- finding_rule_nobody_could_keep: a unit owed more visits in the period than its officers in post had hours for. A question upwards:
-- the rule may be wrong, or the unit too small. Hours are eight a working day; a visit takes as long as rule visit.hours says.
-- Where a year of the calendar was not loaded, the hours are not known, and nothing is asked.
create function core.finding_rule_nobody_could_keep(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  select null::bigint, core.questioned_unit(k), w.at, (w.hours * 60)::bigint, null::bigint, '{}'::int[],
    jsonb_build_object('unit', u.code, 'count', w.visits, 'owed_hours', w.hours, 'officers', p.persons, 'hours', d.days * 8 * p.persons), null
  from (
    select d.owed_by_unit_id as unit_id, count(*) as visits, count(*) * max(h.amount) as hours, max(d.due_at) as at
    from core.known_debt(k) d
    cross join lateral (
      select r.amount from core.deadline_rule r
      where r.subdistrict_id = (k).subdistrict_id and r.kind = 'visit.hours' and r.valid @> d.due_at limit 1) h
    where d.kind = 'case.visit' and d.due_at <@ (k).during and d.due_at < (k).until
    group by d.owed_by_unit_id) w
  join core.unit u on u.unit_id = w.unit_id and u.answers = 'login'
  join core.subdistrict s on s.subdistrict_id = (k).subdistrict_id
  cross join lateral (
    select count(distinct g.person_no) as persons from core.login g
    where g.unit_id = u.unit_id and g.valid && tstzrange(lower((k).during), greatest(lower((k).during), least(upper((k).during), (k).until)))) p
  cross join lateral (
    select count(*) as days from core.known_day t
    where t.is_worked and t.day between (lower((k).during) at time zone s.time_zone)::date
      and ((least(upper((k).during), (k).until) - interval '1 microsecond') at time zone s.time_zone)::date) d
  where not exists (
      select from generate_series(extract(year from lower((k).during) at time zone s.time_zone)::int, extract(year from least(upper((k).during), (k).until) at time zone s.time_zone)::int) y
      where y <> all ((k).calendar_years))
    and w.hours > d.days * 8 * p.persons * threshold
$$;

comment on function core.finding_rule_nobody_could_keep(core.knowledge, numeric) is 'Finding: a unit owed more visits than its officers in post had hours for; a question upwards. 疑似：规则难以做到。';
revoke execute on function core.finding_rule_nobody_could_keep(core.knowledge, numeric) from public;
