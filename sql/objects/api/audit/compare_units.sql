-- compare_units: how the units did over a period (履责比较), in the plan's order of units: no ranking. A rate stands with what it was
-- made of and with the lower bound of its Wilson 95 % interval; where fewer than five stand behind it there is none, only counts. Only
-- decided findings count; those that wait are one number for the street, without a unit (findings_open).
--
--   since, until  whole days, the last one included
--   community     only matters of that community
--   unit          only that unit
--   refuses       period_is_wrong (WB372), unknown_territory (WB105), unknown_unit (WB104), figures_are_the_units_own (WB624)
--   callers       office, leader, auditor; every other unit is shown itself
create function api.compare_units(since date, until date, community text default null, unit text default null) returns table (
  unit_code text, unit_name text, offers bigint, answered_in_time bigint, response_rate numeric, response_at_least numeric, debts bigint, on_time bigint,
  on_time_rate numeric, on_time_at_least numeric, cases bigint, resolved bigint, resolution_rate numeric, resolution_at_least numeric, returned bigint, passed_on bigint,
  unsigned_minutes bigint, median_answer_minutes numeric, late_minutes bigint, decided bigint, findings_open bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  sees_all constant boolean := caller.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor');
  during constant tstzrange := core.checked_period(compare_units.since, compare_units.until, caller);
  place constant int := case when nullif(btrim(community), '') is not null then core.find_territory(community, caller) end;
  only_unit constant int := case when not sees_all then caller.unit_id
    when nullif(btrim(compare_units.unit), '') is not null then (core.find_unit(compare_units.unit, caller.subdistrict_id)).unit_id end;
  k core.knowledge;
  waiting bigint;
begin
  if not sees_all and nullif(btrim(compare_units.unit), '') is not null
     and (core.find_unit(compare_units.unit, caller.subdistrict_id)).unit_id <> caller.unit_id then
    perform core.refuse('figures_are_the_units_own');
  end if;
  k := core.knowledge_of(array(
    select core.audited_matters(caller, case when not sees_all then 'unit' when place is null then 'street' else 'community' end, null, caller.unit_id, place, during)), during);
  k.subdistrict_id := caller.subdistrict_id;
  select count(*) into waiting from core.finding f join core.finding_state s on s.audit_id = f.audit_id and s.finding_no = f.finding_no
  join core.audit a on a.audit_id = f.audit_id and a.subdistrict_id = caller.subdistrict_id
  where s.status not in ('noted', 'dismissed', 'closed', 'lifted') and f.at <@ k.during and sees_all
    and (f.matter_id is null or not exists (select from core.kept_from_me x where x.matter_id = f.matter_id));
  return query
    select u.code, core.unit_name(u.unit_id, least(upper(during), core.now())), f.offers, f.answered_in_time,
      case when f.offers >= 5 then round(f.answered_in_time::numeric / f.offers, 4) end, case when f.offers >= 5 then core.lower_bound(f.answered_in_time, f.offers) end,
      f.debts, f.on_time, case when f.debts >= 5 then round(f.on_time::numeric / f.debts, 4) end, case when f.debts >= 5 then core.lower_bound(f.on_time, f.debts) end,
      f.cases, f.resolved, case when f.cases >= 5 then round(f.resolved::numeric / f.cases, 4) end, case when f.cases >= 5 then core.lower_bound(f.resolved, f.cases) end,
      f.returned, f.passed_on, f.unsigned_minutes, f.median_answer, f.late_minutes, f.decided, waiting
    from core.figures_of(k) f join core.unit u on u.unit_id = f.unit_id
    where only_unit is null or f.unit_id = only_unit
    order by u.plan_order, u.code collate "C";
end $$;

comment on function api.compare_units(date, date, text, text) is
  '各单位履责比较：按方案所列单位顺序，不排名；比率附分子分母与置信下限。 How the units did, in the plan''s order; no ranking.';
revoke execute on function api.compare_units(date, date, text, text) from public;
grant execute on function api.compare_units(date, date, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
