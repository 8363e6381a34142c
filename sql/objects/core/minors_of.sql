-- minors_of: whom a case or a lead is about, as each lead told it: the child of the matter itself, and, of a case, the rows of the leads
-- that were joined to it, each with its lead's number. Somebody said that they are one child; the rows stay as they were recorded.
create function core.minors_of(matter_id bigint) returns table (told_by text, minor core.minor)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select null::text, core.minor_of(minors_of.matter_id)
  union all
  select l.lead_number, n from core.lead l join core.minor n on n.minor_id = l.minor_id where l.joined_case_id = minors_of.matter_id
$$;

comment on function core.minors_of(bigint) is 'Whom a case or lead is about, also by its joined leads. 所涉未成年人（含并入线索所登记的）。';
