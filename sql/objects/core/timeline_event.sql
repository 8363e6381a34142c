-- timeline_event: the events the caller may see: all of a matter that it sees in full; of any other matter its own unit's acts, for which it must
-- be able to answer after its access has ended (and an offeree, what was offered to it).
--
-- One branch for each way in which an event comes to the number of a case, so that whoever asks by one finds it by an index in each. An event of a lead stands under the case that it became,
-- or to which it was joined, where the caller sees that one. Whether the caller is whom the plan was made for is asked once for all branches; of those that
-- are not for its group, nothing is left in the plan.
create view core.timeline_event as
select t.case_number, t.lead_number, t.number, t.matter_id, t.event_no, t.kind, t.happened_at, t.recorded_at, t.login_id, t.unit_id, t.supersedes, t.detail
from (
  select c.case_number, l.lead_number, coalesce(l.lead_number, c.case_number) as number, e.matter_id, e.event_no, e.kind, e.happened_at, e.recorded_at, e.login_id, e.unit_id, e.supersedes, e.detail
  from core.case_file c join core.event e on (e.matter_id = c.case_id or e.matter_id = c.lead_id) join core.full_matter v on v.matter_id = e.matter_id
  left join core.lead l on l.lead_id = e.matter_id
  union all
  select c.case_number, l.lead_number, l.lead_number, e.matter_id, e.event_no, e.kind, e.happened_at, e.recorded_at, e.login_id, e.unit_id, e.supersedes, e.detail
  from core.planned_matter w join core.lead l on l.joined_case_id = w.matter_id join core.case_file c on c.case_id = w.matter_id join core.event e on e.matter_id = l.lead_id
  join core.matter m on m.matter_id = l.lead_id
  where core.is_shown_to(core.planned_for(), m.subdistrict_id, m.business_unit_ids, m.hidden_from_unit_ids, m.login_ids)
    or e.unit_id = (core.planned_for())[1] and (core.planned_for())[4] = 0 and not core.is_kept(core.planned_for(), m.hidden_from_unit_ids, m.login_ids)
  union all
  select null, l.lead_number, l.lead_number, e.matter_id, e.event_no, e.kind, e.happened_at, e.recorded_at, e.login_id, e.unit_id, e.supersedes, e.detail
  from core.lead l join core.full_matter v on v.matter_id = l.lead_id join core.event e on e.matter_id = l.lead_id
  where not exists (select from core.case_file c where c.lead_id = l.lead_id) and not exists (select from core.planned_matter w where w.matter_id = l.joined_case_id)
  union all
  select c.case_number, l.lead_number, coalesce(l.lead_number, c.case_number) as number, e.matter_id, e.event_no, e.kind, e.happened_at, e.recorded_at, e.login_id, e.unit_id, e.supersedes, e.detail
  from core.case_file c join core.event e on (e.matter_id = c.case_id or e.matter_id = c.lead_id) and e.unit_id = (core.planned_for())[1] join core.outside_matter v on v.matter_id = e.matter_id
  left join core.lead l on l.lead_id = e.matter_id
  union all
  select null, l.lead_number, l.lead_number, e.matter_id, e.event_no, e.kind, e.happened_at, e.recorded_at, e.login_id, e.unit_id, e.supersedes, e.detail
  from core.lead l join core.outside_matter v on v.matter_id = l.lead_id join core.event e on e.matter_id = l.lead_id and e.unit_id = (core.planned_for())[1]
  where not exists (select from core.case_file c where c.lead_id = l.lead_id) and not exists (select from core.planned_matter w where w.matter_id = l.joined_case_id)) t
where (select a.numbers from core.acting_login a) = core.planned_for();

comment on view core.timeline_event is 'Events the caller may see, with the numbers of their case and lead. 可见经过及其编号。';
