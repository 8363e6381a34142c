-- number_of: the number of a matter as people see it, of a case or of a lead.
create function core.number_of(matter_id bigint) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce((select c.case_number from core.case_file c where c.case_id = number_of.matter_id),
                  (select l.lead_number from core.lead l where l.lead_id = number_of.matter_id))
$$;

comment on function core.number_of(bigint) is 'The number of a case or lead. 事项编号。';
