-- debt_number: where what was owed because of a lead is owed now: by the case that it became or was joined to, if that is the
-- caller's business or its unit owes it there, else where the number says.
--
--   number   of a lead or a case, as typed
--   refuses  mistyped_number (WB103)
create function core.debt_number(number text, kind text, caller core.caller) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  became text;
begin
  if core.number_kind(number) = 'lead' then
    select c.case_number into became
    from core.lead l
    join core.case_file c on c.lead_id = l.lead_id or c.case_id = l.joined_case_id
    join core.matter m on m.matter_id = c.case_id
    where l.lead_number = core.printed_number(debt_number.number, 'lead') and (core.is_business_of(caller, m) or exists (
        select from core.obligation o where o.matter_id = c.case_id and o.kind = debt_number.kind and o.owed_by_unit_id = caller.unit_id and o.ended_at is null))
      and not exists (select from core.obligation o where o.matter_id = l.lead_id and o.kind = debt_number.kind and o.ended_at is null);
  end if;
  return coalesce(became, number);
end $$;

comment on function core.debt_number(text, text, core.caller) is 'Where a debt of a lead is owed now; WB103. 应办事项所在编号。';
