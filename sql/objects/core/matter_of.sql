-- matter_of: the matter of a number as printed, of a case, a lead or an audit; null if there is none.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.matter_of(printed text) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return case left(printed, 1)
    when 'L' then (select l.lead_id from core.lead l where l.lead_number = printed)
    when 'A' then (select a.audit_id from core.audit a where a.audit_number = printed)
    else (select c.case_id from core.case_file c where c.case_number = printed) end;
end $$;

comment on function core.matter_of(text) is 'The matter of a number. 编号对应的事项。';
