-- meet_debt: one thing that is owed because of a lead is done: of the lead that the number names, or, by the number of a case that came
-- of several, what is due first. What nobody owes is not recorded as done, least of all twice.
--
--   number   of the lead, or of the case that it became or was joined to, as typed
--   owed     what: lead.feedback, lead.notify_office, report.reason
--   act      the event that meets it; a case tells in it of which lead
--   refuses  no_such_case (WB101), no_such_lead (WB102), mistyped_number (WB103), number_of_another_kind (WB111), not_your_business (WB206), nothing_is_owed (WB333),
--            as core.next_event
create function core.meet_debt(
  number text, owed text, act text, detail jsonb, note text, happened timestamptz, caller core.caller, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  matter constant core.matter := core.lock_matter(core.debt_number(number, owed, caller), caller);
  named constant bigint := case when core.number_kind(number) = 'lead' then core.matter_of(core.printed_number(number, 'lead')) end;
  debt core.obligation;
  moment core.moment;
begin
  select o.* into debt from core.obligation o
  where o.matter_id = matter.matter_id and o.kind = owed and o.ended_at is null and (o.for_lead_id is null or named is null or named in (o.for_lead_id, o.matter_id))
    and (owed <> 'report.reason' or o.owed_by_unit_id = caller.unit_id)
  order by o.due_at, o.obligation_id limit 1;
  if not found then
    perform core.refuse('nothing_is_owed', core.number_of(matter.matter_id), core.label('obligation', owed));
  end if;
  moment := core.next_event(matter.matter_id, act, caller,
    detail || jsonb_strip_nulls(jsonb_build_object('lead', (select l.lead_number from core.lead l where l.lead_id = debt.for_lead_id))), note, happened);
  perform core.settle_one(debt, moment, core.met_at(matter.matter_id, moment));
  event_id := core.event_id(core.number_of(matter.matter_id), moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function core.meet_debt(text, text, text, jsonb, text, timestamptz, core.caller) is
  'One thing that is owed because of a lead is done; WB101, WB102, WB103, WB206, WB333. 履行一项因线索而生的义务。';
