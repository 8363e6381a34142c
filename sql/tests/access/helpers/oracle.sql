-- What each login may see, from matters, holders, offers, supports, territories, units and logins: neither from what access has recorded nor by a view or a
-- function. Included where the street stands as it is to be asked about.
--
--   sees       each login and matter: whether in full, and whether it is offered to its unit
--   kept       which matters are kept from which login, whatever else it is; they are not in sees
--   number_of  each matter's number, as a view shows it
create temporary table sees as
select g.login_id, g.role_name::text as login, g.group_name, g.unit_id, m.matter_id, m.kind,
  case g.group_name
    when 'weibao_office' then m.subdistrict_id = g.subdistrict_id
    when 'weibao_leader' then m.subdistrict_id = g.subdistrict_id
    when 'weibao_auditor' then m.subdistrict_id = g.subdistrict_id
    when 'weibao_analyst' then false
    else g.group_name in ('weibao_community', 'weibao_grid') and (u.territory_id = m.territory_id or u.territory_id = (select t.parent_id from core.territory t where t.territory_id = m.territory_id))
      or exists (select from core.responsibility r where r.matter_id = m.matter_id and r.unit_id = g.unit_id and upper(r.held) is null)
      or exists (select from core.support s where s.matter_id = m.matter_id and s.unit_id = g.unit_id and upper(s.during) is null) end is true as in_full,
  exists (select from core.offer o where o.matter_id = m.matter_id and o.to_unit_id = g.unit_id and o.answer is null) and g.group_name <> 'weibao_analyst' as is_offered
from core.login g join core.unit u on u.unit_id = g.unit_id cross join core.matter m
where g.valid @> now();
-- What complains about a unit is kept from it, its own acts in it too; so is what is restricted from who was not named, and what somebody is recused from.
create temporary table kept as
select s.matter_id, s.login_id from sees s join core.complaint p on p.matter_id = s.matter_id and p.unit_id = s.unit_id
union select s.matter_id, s.login_id from sees s join core.recusal r on r.matter_id = s.matter_id and r.login_id = s.login_id
union select s.matter_id, s.login_id from sees s join core.restriction r on r.matter_id = s.matter_id and r.ended_event_no is null
  where not exists (select from core.named_login n where n.matter_id = s.matter_id and n.login_id = s.login_id and upper(n.during) is null);
delete from sees s using kept k where k.matter_id = s.matter_id and k.login_id = s.login_id;
create unique index on kept (matter_id, login_id);
create index on sees (matter_id, login_id);

create temporary table number_of as
select c.case_id as matter_id, c.case_number as number, c.case_number, l.lead_number from core.case_file c left join core.lead l on false
union all select l.lead_id, l.lead_number, c.case_number, l.lead_number from core.lead l left join core.case_file c using (lead_id);
