-- why_not: why a unit is not suggested for a case, in words: it cannot hold, holds it already, lies elsewhere, no duty of
-- it fits, or others fit better.
create function core.why_not(c core.case_file, unit core.unit) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select core.label('not_suggested', case
    when not unit.can_hold or not core.lasts(unit.exists_during) or unit.unit_id = any (m.hidden_from_unit_ids) then 'cannot_hold'
    when unit.group_name = 'weibao_leader' then 'leading_group'
    when unit.unit_id = m.holder_unit_id then 'holds'
    when not core.within(m.territory_id, unit.territory_id) then 'elsewhere'
    when not exists (select from core.pointing_duties(c) p where p.unit_id = unit.unit_id) then 'no_duty'
    else 'others_first' end)
  from core.matter m where m.matter_id = c.case_id
$$;

comment on function core.why_not(core.case_file, core.unit) is 'Why a unit is not suggested. 未建议的原因。';
