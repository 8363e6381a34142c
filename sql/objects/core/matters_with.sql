-- matters_with: a matter with all that belongs to it: a case with its leads, and a lead with the case that it became or was joined to, and that one's leads.
create function core.matters_with(matter_id bigint) returns setof bigint
language sql stable security definer rows 3 set search_path = pg_catalog, pg_temp as $$
  select matters_with.matter_id
  union
  select core.matters_of(c)
  from core.case_file c
  where c.case_id = matters_with.matter_id or c.lead_id = matters_with.matter_id
    or c.case_id = (select l.joined_case_id from core.lead l where l.lead_id = matters_with.matter_id)
$$;

comment on function core.matters_with(bigint) is 'A case with its leads, or a lead with its case. 案件及其线索，或线索及其案件。';
revoke execute on function core.matters_with(bigint) from public;
