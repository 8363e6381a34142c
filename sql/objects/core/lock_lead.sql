-- lock_lead: the lead behind a number that somebody typed, its matter locked; as core.lock_case.
--
--   refuses  mistyped_number (WB103), no_such_lead (WB102)
create function core.lock_lead(number text, caller core.caller) returns core.lead
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  printed constant text := core.printed_number(number, 'lead');
  found_lead core.lead;
begin
  select l.* into found_lead
  from core.lead l join core.matter m on m.matter_id = l.lead_id
  where l.lead_number = printed and core.may_see(caller, m)
  for no key update of m;
  if not found then
    perform core.refuse('no_such_lead', printed);
  end if;
  select l.* into found_lead from core.lead l where l.lead_id = found_lead.lead_id;
  return found_lead;
end $$;

comment on function core.lock_lead(text, core.caller) is 'The lead behind a number, locked; WB102, WB103. 按编号取线索并加锁。';
