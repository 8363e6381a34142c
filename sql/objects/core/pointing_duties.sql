-- pointing_duties: which duties point to which unit for a case, each with a weight: how many of the category's words stand
-- in the duty, whether the linkage matrix has the unit dispose of cases, and for the community of the territory its duty to
-- protect whoever lives there. A help for the eye, never a rule: the words are ours.
create function core.pointing_duties(c core.case_file) returns table (unit_id int, duty_code text, weight int, by_territory boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.unit_id, d.duty_code,
    2 * hits.found + coalesce(l.disposal, false)::int + (d.section = '四')::int + 2 * here.answer::int, here.answer
  from core.matter m
  join core.unit u on u.subdistrict_id = m.subdistrict_id and u.can_hold and core.lasts(u.exists_during)
    and u.group_name is distinct from 'weibao_leader' and u.unit_id <> all (m.hidden_from_unit_ids)
  cross join lateral (select coalesce(core.within(m.territory_id, u.territory_id), false) and u.group_name = 'weibao_community' as answer) here
  cross join lateral core.duties_of(u.unit_id, c.plan_id) d
  cross join lateral (
    select count(*)::int as found from core.category_word w
    where w.plan_id = c.plan_id and w.subtype_code = c.category and strpos(d.exact_phrase, w.word) > 0) hits
  left join core.linkage l on l.plan_id = c.plan_id
    and l.unit_id in (select u.unit_id union select k.class_unit_id from core.unit_class_member k where k.member_unit_id = u.unit_id)
  where m.matter_id = c.case_id
    and (hits.found > 0 and (u.territory_id is null or here.answer) or here.answer and d.domain = 'protection')
    and core.concerns_a_case(d.domain)
$$;

comment on function core.pointing_duties(core.case_file) is 'Which duties point to which unit for a case. 职责指向。';
