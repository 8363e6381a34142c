-- work_of_mine: what waits for the caller's unit, one branch for each kind of work. Nobody is asked to confirm what
-- they proposed themselves. Whose named officer has left is asked to name another.
create view core.work_of_mine as
select 'accept' as kind, c.case_number as number, b.due_at, c.risk, v.territory_id
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id
join core.offer o on o.matter_id = v.matter_id and o.answer is null and o.to_unit_id = (select core.acting_unit())
left join core.obligation b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept'
union all
select 'accept_lead', l.lead_number, b.due_at, case when l.danger then 'emergency' end, v.territory_id
from core.visible_matter v
join core.lead l on l.lead_id = v.matter_id
join core.offer o on o.matter_id = v.matter_id and o.answer is null and o.to_unit_id = (select core.acting_unit())
left join core.obligation b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept'
union all
select case l.status when 'recorded' then 'screen' when 'screened' then 'open' else 'confirm_screening_out' end,
       l.lead_number, b.due_at, case when l.danger then 'emergency' end, v.territory_id
from core.visible_matter v
join core.lead l on l.lead_id = v.matter_id and l.status in ('recorded', 'screened', 'screening_out_proposed')
left join core.event p on p.matter_id = l.lead_id and p.event_no = l.status_event_no and l.status = 'screening_out_proposed'
left join core.login g on g.login_id = p.login_id
left join core.obligation b on b.matter_id = l.lead_id and b.kind = 'lead.screen' and b.ended_at is null
where (v.holder_unit_id = (select core.acting_unit()) or l.status = 'screening_out_proposed' and (select core.acting_group()) = 'weibao_office')
  and g.person_no is distinct from (select core.acting_person())
union all
select o.kind, coalesce(c.case_number, l.lead_number), o.due_at, c.risk, o.territory_id
from core.visible_obligation o
left join core.case_file c on c.case_id = o.matter_id
left join core.lead l on l.lead_id = o.matter_id
where o.ended_at is null and o.kind not in ('lead.screen', 'case.accept', 'close.confirm')
  and coalesce(o.owed_by_unit_id, o.holder_unit_id) = (select core.acting_unit())
union all
select 'undecided_above', coalesce(c.case_number, l.lead_number), o.due_at, c.risk, o.territory_id
from core.visible_obligation o
join core.unit u on u.unit_id = o.owed_by_unit_id and u.tier = 'leading_group'
left join core.case_file c on c.case_id = o.matter_id
left join core.lead l on l.lead_id = o.matter_id
where o.ended_at is null and o.kind = 'tier.decide' and o.due_at < core.now()
  and (select core.acting_group()) in ('weibao_office', 'weibao_leader') and o.owed_by_unit_id <> (select core.acting_unit())
union all
select 'calendar', to_char(e.ends, 'YYYY'), e.ends::timestamp at time zone s.time_zone, null, null
from core.subdistrict s
cross join lateral (select (core.now() at time zone s.time_zone)::date) t (today)
cross join lateral (select coalesce(core.calendar_end(t.today), date_trunc('year', t.today)::date)) e (ends)
where s.subdistrict_id = (select core.acting_subdistrict()) and (select core.acting_group()) = 'weibao_office' and e.ends <= t.today + 60
union all
select 'confirm_lowering', c.case_number, null, c.risk, v.territory_id
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id and c.lowering_event_no is not null
join core.event p on p.matter_id = c.case_id and p.event_no = c.lowering_event_no
join core.login g on g.login_id = p.login_id and g.person_no <> (select core.acting_person())
where upper_inf(v.life) and (select core.acting_group()) in ('weibao_office', 'weibao_leader')
union all
select 'confirm_closing', c.case_number, b.due_at, c.risk, v.territory_id
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id and c.closing_event_no is not null
join core.event p on p.matter_id = c.case_id and p.event_no = c.closing_event_no
join core.login g on g.login_id = p.login_id and g.person_no <> (select core.acting_person())
left join core.obligation b on b.matter_id = c.case_id and b.kind = 'close.confirm' and b.ended_at is null
where upper_inf(v.life) and (select core.acting_group()) in ('weibao_office', 'weibao_leader')
union all
select 'name_officer', c.case_number, null, c.risk, v.territory_id
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id and c.leaving is distinct from 'died'
join lateral (
  select o.login_id, o.during from core.officer o where o.matter_id = c.case_id order by lower(o.during) desc limit 1) o on not upper_inf(o.during)
join core.login l on l.login_id = o.login_id and l.unit_id = v.holder_unit_id and not l.valid @> core.now()
where v.holder_unit_id = (select core.acting_unit());

comment on view core.work_of_mine is 'What waits for the caller''s unit. 本单位待办。';
