-- cases_of_child: every case of a child, also by a lead that was joined to it.
create function core.cases_of_child(minor_id bigint) returns setof bigint
language sql stable security definer rows 3 set search_path = pg_catalog, pg_temp as $$
  select c.case_id from core.case_file c where c.minor_id in (select core.same_child(cases_of_child.minor_id))
  union
  select l.joined_case_id from core.lead l
  where l.minor_id in (select core.same_child(cases_of_child.minor_id)) and l.joined_case_id is not null
$$;

comment on function core.cases_of_child(bigint) is 'Every case of a child. 同一未成年人的案件。';
