-- owe_screening: a lead is to be screened by whoever holds it; within hours where a child is in danger.
create function core.owe_screening(lead_id bigint, moment core.moment, danger boolean) returns core.obligation
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select core.owe(owe_screening.lead_id, moment, 'lead.screen',
    case when danger then 'lead recorded with danger' else 'lead recorded' end, case when danger then 'emergency' else 'any' end)
$$;

comment on function core.owe_screening(bigint, core.moment, boolean) is 'A lead is to be screened. 应筛查线索。';
