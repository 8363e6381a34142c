-- suggest_units: at most five units that the plan points to for a case (建议主责单位), each with the duty, its clause and its
-- words; for a unit that is named and not among them, why not. It advises; whoever dispatches decides.
--
--   unit     a unit to ask about, or empty
--   refuses  no_such_case, mistyped_number, offer_shows_no_name, unknown_unit
--   callers  office, leader; community, grid, agency for what is their business
--   source   plan 三(二) 属地属管、属事属管; 三(七); 四
create function api.suggest_units(case_number text, unit text default null)
returns table (rank int, unit_code text, unit_name text, why text, duty_code text, section text, phrase text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case core.case_file;
  asked core.unit;
begin
  select c.* into found_case from core.case_file c where c.case_id = core.dossier_of(suggest_units.case_number, caller);
  if nullif(btrim(unit), '') is not null then
    asked := core.find_unit(unit, caller.subdistrict_id);
  end if;
  return query
    with best as (
      select distinct on (p.unit_id) p.unit_id, p.duty_code, p.weight, p.by_territory
      from core.pointing_duties(found_case) p order by p.unit_id, p.weight desc, p.duty_code),
    ranked as (
      select (row_number() over (order by b.weight desc, b.by_territory desc, u.code))::int as rank, b.unit_id, b.duty_code, b.by_territory
      from best b join core.unit u on u.unit_id = b.unit_id
      where b.unit_id is distinct from (select m.holder_unit_id from core.matter m where m.matter_id = found_case.case_id))
    select r.rank, u.code, core.unit_name(u.unit_id, core.now()),
      core.label('suggestion', case when r.by_territory then 'territory' else 'matter' end), d.duty_code, d.section, d.exact_phrase
    from ranked r
    join core.unit u on u.unit_id = r.unit_id
    join core.duty d on d.plan_id = found_case.plan_id and d.duty_code = r.duty_code
    where r.rank <= 5
    union all
    select null, asked.code, core.unit_name(asked.unit_id, core.now()), core.why_not(found_case, asked), null, null, null
    where asked.unit_id is not null and not exists (select from ranked r where r.unit_id = asked.unit_id and r.rank <= 5)
    order by 1 nulls last;
end $$;

comment on function api.suggest_units(text, text) is
  '按属地与职责建议主责单位，并列出条款。 Units that the plan points to for a case, each with its clause.';
revoke execute on function api.suggest_units(text, text) from public;
grant execute on function api.suggest_units(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
