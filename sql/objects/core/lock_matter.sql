-- lock_matter: the case or lead behind a number, its matter locked: one that is the caller's business, or on which its unit
-- owes something itself (who ticked a situation of mandatory report owes the report, wherever the lead went).
--
--   or_audit  an audit may be meant, too
--   refuses   mistyped_number (WB103), no_such_case (WB101), no_such_lead (WB102), no_such_audit (WB601), not_your_business (WB206), number_of_another_kind (WB111)
create function core.lock_matter(number text, caller core.caller, or_audit boolean default false) returns core.matter
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  kind constant text := core.number_kind(number);
  printed constant text := core.printed_number(number, case when kind = 'audit' and not or_audit then 'case' else kind end);
  found_matter core.matter;
begin
  select m.* into found_matter from core.matter m
  where m.matter_id = (select core.matter_of(printed))
    and (core.may_see(caller, m)
         or not m.hidden_from_unit_ids @> array[caller.unit_id] and (m.login_ids is null or core.admits(m.login_ids, caller.login_id))
            and exists (select from core.obligation o where o.matter_id = m.matter_id and o.owed_by_unit_id = caller.unit_id and o.ended_at is null))
  for no key update;
  if not found then
    if kind = 'lead' then
      perform core.refuse('no_such_lead', printed);
    elsif kind = 'audit' then
      perform core.refuse('no_such_audit', printed);
    end if;
    perform core.refuse('no_such_case', printed);
  elsif not core.is_business_of(caller, found_matter)
    and not exists (select from core.obligation o where o.matter_id = found_matter.matter_id and o.owed_by_unit_id = caller.unit_id and o.ended_at is null) then
    perform core.refuse('not_your_business');
  end if;
  return found_matter;
end $$;

comment on function core.lock_matter(text, core.caller, boolean) is 'A case or lead to act on, locked; WB101, WB102, WB103, WB111, WB206. 取可办事项并加锁。';
