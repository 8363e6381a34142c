-- minor_of: whom a case or a lead is about.
create function core.minor_of(matter_id bigint) returns core.minor
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.* from core.minor m
  where m.minor_id = coalesce((select c.minor_id from core.case_file c where c.case_id = minor_of.matter_id),
                              (select l.minor_id from core.lead l where l.lead_id = minor_of.matter_id))
$$;

comment on function core.minor_of(bigint) is 'Whom a case or lead is about. 所涉未成年人。';
