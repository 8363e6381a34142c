-- visible_responsibility: the intervals of responsibility the caller may see, under the number of their case, and of their lead, one branch for each way in
-- which they come to it, as in core.timeline_event. Of a matter that is not its business any more a unit sees its own, which have all ended.
--
-- Whether the caller is whom the plan was made for (core.planned_for) is asked once for all branches.
create view core.visible_responsibility as
select r.case_number, r.lead_number, r.matter_id, r.unit_id, r.held, r.from_event_no, r.life
from (
  select c.case_number, l.lead_number, r.matter_id, r.unit_id, r.held, r.from_event_no, v.life
  from core.case_file c
  join core.ended_responsibility r on (r.matter_id = c.case_id or r.matter_id = c.lead_id)
  join core.full_matter v on v.matter_id = r.matter_id
  left join core.lead l on l.lead_id = r.matter_id
  union all
  select c.case_number, l.lead_number, v.matter_id, v.holder_unit_id, tstzrange(v.held_since, null), v.held_from_event_no, v.life
  from core.case_file c
  join core.full_matter v on (v.matter_id = c.case_id or v.matter_id = c.lead_id) and v.holder_unit_id is not null
  left join core.lead l on l.lead_id = v.matter_id
  union all
  select c.case_number, l.lead_number, m.matter_id, r.unit_id, r.held, r.from_event_no, m.life
  from core.planned_matter w
  join core.lead l on l.joined_case_id = w.matter_id
  join core.case_file c on c.case_id = w.matter_id
  join core.ended_responsibility r on r.matter_id = l.lead_id
  join core.matter m on m.matter_id = l.lead_id
  where core.is_shown_to(core.planned_for(), m.subdistrict_id, m.business_unit_ids, m.hidden_from_unit_ids, m.login_ids)
    or r.unit_id = (core.planned_for())[1] and (core.planned_for())[4] = 0 and not core.is_kept(core.planned_for(), m.hidden_from_unit_ids, m.login_ids)
  union all
  select c.case_number, l.lead_number, v.matter_id, v.holder_unit_id, tstzrange(v.held_since, null), v.held_from_event_no, v.life
  from core.planned_matter w
  join core.lead l on l.joined_case_id = w.matter_id
  join core.case_file c on c.case_id = w.matter_id
  join core.full_matter v on v.matter_id = l.lead_id and v.holder_unit_id is not null
  union all
  select null, l.lead_number, r.matter_id, r.unit_id, r.held, r.from_event_no, v.life
  from core.lead l
  join core.full_matter v on v.matter_id = l.lead_id
  join core.ended_responsibility r on r.matter_id = l.lead_id
  where not exists (select from core.case_file c where c.lead_id = l.lead_id) and not exists (select from core.planned_matter w where w.matter_id = l.joined_case_id)
  union all
  select null, l.lead_number, v.matter_id, v.holder_unit_id, tstzrange(v.held_since, null), v.held_from_event_no, v.life
  from core.lead l
  join core.full_matter v on v.matter_id = l.lead_id and v.holder_unit_id is not null
  where not exists (select from core.case_file c where c.lead_id = l.lead_id) and not exists (select from core.planned_matter w where w.matter_id = l.joined_case_id)
  union all
  select c.case_number, l.lead_number, r.matter_id, r.unit_id, r.held, r.from_event_no, v.life
  from core.case_file c
  join core.ended_responsibility r on (r.matter_id = c.case_id or r.matter_id = c.lead_id) and r.unit_id = (core.planned_for())[1]
  join core.outside_matter v on v.matter_id = r.matter_id
  left join core.lead l on l.lead_id = r.matter_id
  union all
  select null, l.lead_number, r.matter_id, r.unit_id, r.held, r.from_event_no, v.life
  from core.lead l
  join core.outside_matter v on v.matter_id = l.lead_id
  join core.ended_responsibility r on r.matter_id = l.lead_id and r.unit_id = (core.planned_for())[1]
  where not exists (select from core.case_file c where c.lead_id = l.lead_id) and not exists (select from core.planned_matter w where w.matter_id = l.joined_case_id)) r
where (select a.numbers from core.acting_login a) = core.planned_for();

comment on view core.visible_responsibility is 'The intervals of responsibility the caller may see, with the numbers of their case and lead. 可见的主责区间及其编号。';
