-- escalate_case: this case or lead needs the next tier (升级上报). The upper unit owes a decision: take over, assign, or instruct. Until
-- then everybody answers as before.
--
-- It goes up from whichever stands higher, who holds it or who takes it up: an office that takes up what a community holds asks the leading
-- group, and not itself. The leading group has nothing above: it assigns, or orders.
--
--   number   of a case or a lead
--   note     why, in words
--   returns  to whom it went, and by when a decision is owed
--   refuses  no_such_case, no_such_lead, mistyped_number, matter_has_ended, lead_has_ended, not_your_business, text_is_missing, nothing_above
--   callers  office, leader; community, grid, agency for what is their business
--   source   plan 三(二) 三级响应机制
create function api.escalate_case(
  number text, note text, out to_unit_code text, out to_unit text, out decide_by timestamptz, out due_unknown text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  matter constant core.matter := core.open_matter_of(number, caller);
  why constant text := core.required_text(note, 4000, 'note');
  higher constant int := (
    select case when core.tier_rank(caller.tier) > core.tier_rank(h.tier) then caller.unit_id else h.unit_id end
    from core.unit h where h.unit_id = matter.holder_unit_id);
begin
  if not core.is_business_of(caller, matter) then
    perform core.refuse('not_your_business');
  elsif not core.escalate(matter.matter_id, 'decision', caller, why, higher) then
    perform core.refuse('nothing_above');
  end if;
  select u.code, core.unit_name(u.unit_id, core.now()), o.due_at, o.due_unknown
  into to_unit_code, to_unit, decide_by, due_unknown
  from core.escalation e
  join core.unit u on u.unit_id = e.to_unit_id
  left join core.obligation o on o.matter_id = e.matter_id and o.event_no = e.event_no and o.kind = 'tier.decide'
  where e.matter_id = matter.matter_id
  order by e.event_no desc limit 1;
end $$;

comment on function api.escalate_case(text, text) is '升级上报；上级须作出决定，在此之前主责不变。 Take a case or lead up a tier; nobody''s responsibility changes until it decides.';
revoke execute on function api.escalate_case(text, text) from public;
grant execute on function api.escalate_case(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
