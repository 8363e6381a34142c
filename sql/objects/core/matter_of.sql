-- matter_of: the matter of a number as printed, of a case, a lead or an audit; null if there is none.
-- Its plans are kept (plpgsql, and a query for each kind: one for all was planned anew at every call, since of a known number only a third is left).
create function core.matter_of(printed text) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if printed like 'L%' then
    return (select l.lead_id from core.lead l where l.lead_number = printed);
  elsif printed like 'A%' then
    return (select a.audit_id from core.audit a where a.audit_number = printed);
  end if;
  return (select c.case_id from core.case_file c where c.case_number = printed);
end $$;

comment on function core.matter_of(text) is 'The matter of a number. 编号对应的事项。';
