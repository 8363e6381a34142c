-- found_by_others: in which communities how many cases of a category were opened in the period that others than the community itself
-- found (core.around). A question to the leading group, never a finding against the community.
create function core.found_by_others(k core.knowledge, category_code text, threshold numeric) returns setof core.found
language sql stable as $$
  select null::bigint, core.questioned_unit(k), max(lower(m.life)), null::bigint, null::bigint, '{}'::int[],
    jsonb_build_object('unit', u.code, 'count', count(*), 'evidence', jsonb_agg(core.event_id(c.case_number, 1) order by c.case_number collate "C")), null
  from unnest((k).matter_ids, (k).others_found_in) n (matter_id, community_id)
  join core.unit u on u.unit_id = n.community_id
  join core.case_file c on c.case_id = n.matter_id
  join core.category g on g.plan_id = c.plan_id and g.subtype_code = c.category and g.category_code = found_by_others.category_code
  join core.matter m on m.matter_id = n.matter_id and lower(m.life) <@ (k).during
  group by u.code
  having count(*) >= threshold
$$;

comment on function core.found_by_others(core.knowledge, text, numeric) is 'Cases of a category in a community that others found. 辖区内由他方发现的案件。';
revoke execute on function core.found_by_others(core.knowledge, text, numeric) from public;
