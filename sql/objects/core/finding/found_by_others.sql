-- found_by_others: in which communities how many cases of a category were opened in the period that others than the community itself
-- found. What a community found or reported itself counts for it (design section 5.4), so that it is not counted here. A question to
-- the leading group, never a finding against the community.
create function core.found_by_others(k core.knowledge, category_code text, threshold numeric) returns setof core.found
language sql stable as $$
  select null::bigint, core.leading_unit((k).subdistrict_id), max(lower(m.life)), null::bigint, null::bigint, '{}'::int[],
    jsonb_build_object('unit', u.code, 'count', count(*)), false
  from core.known_matter(k) n
  join core.case_file c on c.case_id = n.matter_id
  join core.category g on g.plan_id = c.plan_id and g.subtype_code = c.category and g.category_code = found_by_others.category_code
  join core.matter m on m.matter_id = n.matter_id and lower(m.life) <@ (k).during
  join core.territory t on t.territory_id = m.territory_id
  join core.unit u on u.territory_id = coalesce(t.parent_id, t.territory_id) and u.group_name = 'weibao_community'
  join core.event e on e.matter_id = c.lead_id and e.event_no = 1
  left join core.unit finder on finder.unit_id = e.unit_id
  left join core.territory place on place.territory_id = finder.territory_id
  where coalesce(place.parent_id, place.territory_id) is distinct from u.territory_id
  group by u.code
  having count(*) >= threshold
$$;

comment on function core.found_by_others(core.knowledge, text, numeric) is 'Cases of a category in a community that others found. 辖区内由他方发现的案件。';
revoke execute on function core.found_by_others(core.knowledge, text, numeric) from public;
