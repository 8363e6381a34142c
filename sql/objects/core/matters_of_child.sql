-- matters_of_child: every lead and case by which the child of a case or lead may be looked at: those of its own row, and what its leads
-- became or were joined to.
create function core.matters_of_child(matter_id bigint) returns setof bigint
language sql stable security definer rows 3 set search_path = pg_catalog, pg_temp as $$
  with child as (
    select l.minor_id from core.lead l where l.lead_id = matters_of_child.matter_id
    union
    select (m.minor).minor_id from core.minors_of(matters_of_child.matter_id) m),
  lead as (select l.lead_id, l.joined_case_id from child join core.lead l on l.minor_id = child.minor_id)
  select l.lead_id from lead l
  union
  select c.case_id from lead l join core.case_file c on c.lead_id = l.lead_id
  union
  select l.joined_case_id from lead l where l.joined_case_id is not null
$$;

comment on function core.matters_of_child(bigint) is 'Leads and cases of a child. 同一未成年人的线索与案件。';
