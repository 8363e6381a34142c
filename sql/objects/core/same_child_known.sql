-- same_child_known: for the open leads that the caller sees, the open case of the same child, or else the open lead that was
-- recorded before, if the caller sees that in full, too. For the view of leads.
--
-- A function, since the row counts of a plan would tell whoever may type a number into a lead that a hidden child has it.
create function core.same_child_known() returns table (lead_id bigint, number text)
language sql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
  select distinct on (l.lead_id) l.lead_id, k.number
  from core.visible_matter v
  join core.lead l on l.lead_id = v.matter_id
  join core.minor n on n.minor_id = l.minor_id
  join core.minor o on o.subdistrict_id = n.subdistrict_id and o.id_number = n.id_number and o.minor_id <> n.minor_id
  cross join lateral (
    select c.case_id as matter_id, c.case_number as number, 1 as rank
    from core.case_file c where c.minor_id = o.minor_id
    union all
    select c.case_id, c.case_number, 1
    from core.lead j join core.case_file c on c.case_id = j.joined_case_id where j.minor_id = o.minor_id
    union all
    select e.lead_id, e.lead_number, 2 from core.lead e where e.minor_id = o.minor_id) k
  join core.visible_matter w on w.matter_id = k.matter_id and w.in_full and w.holder_unit_id is not null and (k.rank = 1 or (lower(w.life), k.number) < (lower(v.life), l.lead_number))
  where v.kind = 'lead' and v.in_full and v.holder_unit_id is not null
  order by l.lead_id, k.rank, lower(w.life) desc, k.number
$$;

comment on function core.same_child_known() is 'Open matters of the same child, as far as the caller sees them. 同一未成年人的在办事项。';
grant execute on function core.same_child_known() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
