-- around: what lies around matters and has no event of theirs: in which community others found them, harm that another lead tells of the
-- same child, earlier audits. An audit freezes it, since territories change hands, cases are restricted, and other matters have
-- numbers of their own.
--
--   others_found_in  the community that a case lies in, if others than the community found it; what it found or reported itself counts
--                    for it (design section 5.4)
--   occasions        of what is kept from somebody nothing is told
create function core.around(matter_ids bigint[]) returns table (matter_id bigint, others_found_in int, occasions core.occasion[])
language sql stable as $$
  select m.matter_id, (
      select home.unit_id
      from core.territory t
      join core.unit home on home.territory_id = coalesce(t.parent_id, t.territory_id) and home.group_name = 'weibao_community'
      join core.event e on e.matter_id = c.lead_id and e.event_no = 1
      join core.unit finder on finder.unit_id = e.unit_id
      left join core.territory place on place.territory_id = finder.territory_id
      where t.territory_id = m.territory_id and coalesce(place.parent_id, place.territory_id) is distinct from home.territory_id),
    array(
      select row(m.matter_id, o.what, o.at, o.unit_id)::core.occasion from (
        select 'harm' as what, lower(other.life) as at, e.unit_id
        from core.lead l
        join core.matter other on other.matter_id = l.lead_id and other.login_ids is null and other.hidden_from_unit_ids = '{}'
        join core.event e on e.matter_id = l.lead_id and e.event_no = 1
        where l.minor_id = coalesce(c.minor_id, own.minor_id) and l.lead_id <> m.matter_id and l.lead_id is distinct from c.lead_id
        union all
        select 'audit', a.known_until, null
        from core.audited_matter n join core.audit a on a.audit_id = n.audit_id where n.matter_id = m.matter_id) o
      order by o.at, o.what, o.unit_id)
  from core.matter m
  left join core.case_file c on c.case_id = m.matter_id
  left join core.lead own on own.lead_id = m.matter_id
  where m.matter_id = any (around.matter_ids)
$$;

comment on function core.around(bigint[]) is 'What lies around matters and has no event of theirs. 事项周边情况。';
revoke execute on function core.around(bigint[]) from public;
