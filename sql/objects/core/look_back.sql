-- look_back: a second lead on a child brings back what ended within 90 days before: the lead that was screened out last is to
-- be screened again, and whether the case that was closed last is to be reopened is for the office to decide. The recorder
-- learns nothing of either.
--
-- An end that somebody else brings about meanwhile is waited for, hence the locks.
create function core.look_back(lead core.lead, caller core.caller) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  since constant timestamptz := core.now() - core.recurrence(); -- asked once, whether anything is found or not
  former core.lead;
  closed core.case_file;
begin
  select l.* into former
  from core.lead l join core.matter m on m.matter_id = l.lead_id
  where l.minor_id in (select core.same_child(lead.minor_id)) and l.lead_id <> lead.lead_id and l.status = 'screened_out'
    and upper(m.life) > since
  order by upper(m.life) desc limit 1
  for no key update of m;
  if found then
    perform core.carry_complaint(lead.lead_id, former.lead_id);
    perform core.reopen_lead(former, lead.danger, caller);
  end if;

  select c.* into closed
  from core.case_file c join core.matter m on m.matter_id = c.case_id
  where c.case_id in (select core.cases_of_child(lead.minor_id)) and upper(m.life) > since
    and not exists (select from core.reopening r where r.matter_id = c.case_id and r.granted is null)
  order by upper(m.life) desc limit 1
  for no key update of m;
  if found then
    perform core.carry_complaint(lead.lead_id, closed.case_id);
    perform core.pass_to_who_knows(closed.case_id,
      core.ask_to_reopen(closed.case_id, 'new_lead', caller, null, core.office_unit(caller.subdistrict_id)));
  end if;
end $$;

comment on function core.look_back(core.lead, core.caller) is 'A second lead brings back what ended. 同一未成年人再次报告的回溯。';
