-- matters_of: a case with all that led to it: the case, its lead, and the leads that were joined to it.
create function core.matters_of(c core.case_file) returns setof bigint
language sql stable security definer rows 3 set search_path = pg_catalog, pg_temp as $$
  select c.case_id
  union all
  select c.lead_id
  union all
  select l.lead_id from core.lead l where l.joined_case_id = c.case_id
$$;

comment on function core.matters_of(core.case_file) is 'A case and its leads. 案件及其线索。';
