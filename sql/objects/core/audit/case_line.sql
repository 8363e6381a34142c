-- audit_case_line: what the case is: its category and risk, its first unit, its life; minutes count while it was open.
create function core.audit_case_line(c core.case_file) returns setof core.audit_line
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'case', 1, c.first_unit_id,
    concat_ws(' ', core.category_name(c.plan_id, c.category), core.label('risk', c.risk), core.label('case_status', core.case_status(c))),
    lower(m.life), null::timestamptz, case when not upper_inf(m.life) then upper(m.life) end, null::timestamptz,
    (select sum(core.minutes(lower(open.part), coalesce(upper(open.part), core.now())))::bigint from unnest(m.life) open (part)), null, null, null, null, core.event_id(c.case_number, 1)
  from core.matter m where m.matter_id = c.case_id
$$;

comment on function core.audit_case_line(core.case_file) is 'Audit: what the case is. 审计：案件。';
