-- matter_of: the matter of a number as printed, of a case or of a lead; null if there is none.
create function core.matter_of(printed text) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.case_id from core.case_file c where c.case_number = printed
  union all
  select l.lead_id from core.lead l where l.lead_number = printed
$$;

comment on function core.matter_of(text) is 'The matter of a number. 编号对应的事项。';
