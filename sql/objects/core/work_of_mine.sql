-- work_of_mine: what waits for the caller's unit, one branch for each kind of work. Nobody is asked to confirm what
-- they proposed themselves. Whose named officer has left, is locked out or recused is asked to name another.
-- Who owes a review that only the leading group concludes, since nobody there may know of the case, is asked to name somebody there.
-- What is owed because of a joined lead bears its number. What is for who sees the whole subdistrict is told by core.work_to_oversee.
--
-- Whether the caller is whom the plan was made for (core.planned_for) is asked once for all branches; of those that are not for its group, nothing is left in the plan.
create view core.work_of_mine as
select w.kind, w.number, w.due_at, w.due_unknown, w.risk, w.territory_id
from (
  -- OFFSET 0, here and below: from each offer or matter to its own row; a join of the sets would read what is everybody's
  select case when exists (select from core.case_file c where c.case_id = o.matter_id) then 'accept' else 'accept_lead' end as kind,
    coalesce((select c.case_number from core.case_file c where c.case_id = o.matter_id), (select l.lead_number from core.lead l where l.lead_id = o.matter_id)) as number,
    b.due_at, b.due_unknown,
    coalesce((select c.risk from core.case_file c where c.case_id = o.matter_id), (select 'emergency' from core.lead l where l.lead_id = o.matter_id and l.danger)) as risk,
    v.territory_id
  from core.offer o
  cross join lateral (select p.territory_id from core.planned_matter p where p.matter_id = o.matter_id offset 0) v
  left join core.obligation b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept'
  where o.answer is null and o.to_unit_id = (core.planned_for())[1]
  union all
  select case l.status when 'recorded' then 'screen' when 'screened' then 'open' else 'confirm_screening_out' end,
         l.lead_number, b.due_at, b.due_unknown, case when l.danger then 'emergency' end, v.territory_id
  from core.planned_matter v
  join core.lead l on l.lead_id = v.matter_id and v.kind = 'lead' and l.status in ('recorded', 'screened', 'screening_out_proposed')
  left join core.obligation b on b.matter_id = l.lead_id and b.kind = 'lead.screen' and b.ended_at is null
  where (v.holder_unit_id = (core.planned_for())[1] or l.status = 'screening_out_proposed' and (core.planned_for())[6] = core.group_no('weibao_office'))
    and (l.status <> 'screening_out_proposed' or (select (select g.person_no from core.login g where g.login_id = p.login_id) from core.event p where p.matter_id = l.lead_id and p.event_no = l.status_event_no) is distinct from (core.planned_for())[5])
  union all
  select case when o.kind = 'death.review' and (core.planned_for())[6] <> core.group_no('weibao_leader') then 'name_reviewer' else o.kind end,
    coalesce(case when o.for_lead_id is not null then (select l.lead_number from core.lead l where l.lead_id = o.for_lead_id and l.joined_case_id = o.matter_id) end,
      (select c.case_number from core.case_file c where c.case_id = o.matter_id), (select l.lead_number from core.lead l where l.lead_id = o.matter_id),
      (select a.audit_number from core.audit a where a.audit_id = o.matter_id)),
    o.due_at, o.due_unknown, (select c.risk from core.case_file c where c.case_id = o.matter_id), (select m.territory_id from core.matter m where m.matter_id = o.matter_id)
  from (
    select o.kind, o.matter_id, o.due_at, o.due_unknown, o.for_lead_id from core.obligation o
    where o.owed_by_unit_id = (core.planned_for())[1] and o.ended_at is null
    union all
    select o.kind, h.matter_id, o.due_at, o.due_unknown, o.for_lead_id
    from core.matter h
    cross join lateral (
      select b.kind, b.due_at, b.due_unknown, b.for_lead_id from core.obligation b
      where b.matter_id = h.matter_id and b.ended_at is null and b.owed_by_unit_id is null offset 0) o
    where h.holder_unit_id = (core.planned_for())[1]) o
  where o.kind not in ('lead.screen', 'case.accept', 'close.confirm') and not exists (select from core.kept_from_planned k where k.matter_id = o.matter_id)
    and case when o.kind in ('finding.answer', 'rectification') then exists (select from core.asked_of_me() q where q.audit_id = o.matter_id and q.kind = o.kind) else true end
  union all
  select o.kind, o.number, null, null, o.risk, o.territory_id from core.work_to_oversee() o
  where (core.planned_for())[4] = 1
  union all
  select 'undecided_above',
    coalesce((select c.case_number from core.case_file c where c.case_id = o.matter_id), (select l.lead_number from core.lead l where l.lead_id = o.matter_id)),
    o.due_at, null, (select c.risk from core.case_file c where c.case_id = o.matter_id), (select m.territory_id from core.matter m where m.matter_id = o.matter_id)
  from core.unit u
  join core.obligation o on o.owed_by_unit_id = u.unit_id and o.ended_at is null
  where u.tier = 'leading_group' and u.subdistrict_id = (core.planned_for())[2] and u.unit_id <> (core.planned_for())[1]
    and o.kind = 'tier.decide' and o.due_at < core.now() and not exists (select from core.kept_from_planned k where k.matter_id = o.matter_id) and (core.planned_for())[6] in (core.group_no('weibao_office'), core.group_no('weibao_leader'))
  union all
  select 'calendar', to_char(e.ends, 'YYYY'), e.ends::timestamp at time zone s.time_zone, null, null, null
  from core.subdistrict s
  cross join lateral (select (core.now() at time zone s.time_zone)::date) t (today)
  cross join lateral (
    select case when not exists (select from core.calendar_year y where y.year = extract(year from t.today)::int) then date_trunc('year', t.today)::date
      when not exists (select from core.calendar_year y where y.year = extract(year from t.today + 60)::int) then date_trunc('year', t.today + 60)::date end offset 0) e (ends)
  where s.subdistrict_id = (core.planned_for())[2] and (core.planned_for())[6] = core.group_no('weibao_office') and e.ends is not null
  union all
  select 'confirm_closing', c.case_number, b.due_at, b.due_unknown, c.risk, v.territory_id
  from core.planned_matter v
  join core.case_file c on c.case_id = v.matter_id and c.closing_event_no is not null and c.ended_as is null
  left join core.obligation b on b.matter_id = c.case_id and b.kind = 'close.confirm' and b.ended_at is null
  where upper_inf(v.life) and (core.planned_for())[6] in (core.group_no('weibao_office'), core.group_no('weibao_leader'))
    and (select (select g.person_no from core.login g where g.login_id = p.login_id) from core.event p where p.matter_id = c.case_id and p.event_no = c.closing_event_no) <> (core.planned_for())[5]
  union all
  select 'name_officer', c.case_number, null, null, c.risk, v.territory_id
  from core.planned_matter v
  join core.case_file c on c.case_id = v.matter_id and c.leaving is distinct from 'died'
  join lateral (
    select o.login_id, o.during from core.officer o where o.matter_id = c.case_id order by lower(o.during) desc limit 1) o on true
  join core.login l on l.login_id = o.login_id and l.unit_id = v.holder_unit_id
  where v.holder_unit_id = (core.planned_for())[1]
    and case when upper_inf(o.during) then core.login_status(l) in ('locked', 'expired')
        else not core.lasts(l.valid) or exists (
          select from core.recusal r where r.matter_id = c.case_id and r.login_id = l.login_id and upper_inf(r.during)) end) w
where (select a.numbers from core.acting_login a) = core.planned_for();

comment on view core.work_of_mine is 'What waits for the caller''s unit. 本单位待办。';
