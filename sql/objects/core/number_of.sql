-- number_of: the number of a matter as people see it, of a case, a lead or an audit.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.number_of(matter_id bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select coalesce((select c.case_number from core.case_file c where c.case_id = number_of.matter_id),
                    (select l.lead_number from core.lead l where l.lead_id = number_of.matter_id),
                    (select a.audit_number from core.audit a where a.audit_id = number_of.matter_id)));
end $$;

comment on function core.number_of(bigint) is 'The number of a case, lead or audit. 事项编号。';
