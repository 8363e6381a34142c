-- reopen_lead: a lead that was screened out is to be looked at again, because another lead tells of the same child. It is to
-- be screened anew; the first reporter is told when that has an end.
--
-- The event stands as the office's, on behalf of which the registry acts: as the recorder's own it would show the recorder a
-- lead that it may not see, and the holder who reported.
create function core.reopen_lead(former core.lead, danger boolean, caller core.caller) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment constant core.moment := core.next_event(former.lead_id, 'reopened', caller, '{"reason": "new_lead"}',
                                                 by_unit => core.office_unit(caller.subdistrict_id));
  holder int;
begin
  select core.owing_unit(m, core.first_holder(core.holder_at(m.matter_id, null), m.subdistrict_id, m.territory_id, reopen_lead.danger, m.hidden_from_unit_ids))
  into holder from core.matter m where m.matter_id = former.lead_id;
  perform core.reopen_matter(former.lead_id, holder, moment);
  update core.lead l set status = 'recorded', status_event_no = moment.event_no, danger = l.danger or reopen_lead.danger
  where l.lead_id = former.lead_id;
  perform core.settle(former.lead_id, 'lead.feedback', moment, 'replaced');
  perform core.pass_to_who_knows(former.lead_id, moment);
  perform core.owe_screening(former.lead_id, moment, former.danger or reopen_lead.danger);
end $$;

comment on function core.reopen_lead(core.lead, boolean, core.caller) is 'A lead is to be screened again. 线索重启筛查。';
