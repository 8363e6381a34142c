-- trend: month by month, what fell due on the matters that the caller sees and what was met in time, and how many cases were opened.
--
--   refuses  period_is_wrong (WB372), unknown_territory (WB105)
--   callers  office, leader, auditor; every other unit is shown its own
create function api.trend(since date, until date, community text default null) returns table (month text, debts bigint, on_time bigint, on_time_rate numeric, cases bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  sees_all constant boolean := caller.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor');
  during constant tstzrange := core.checked_period(trend.since, trend.until, caller);
  place constant int := case when nullif(btrim(community), '') is not null then core.find_territory(community, caller) end;
  k core.knowledge;
begin
  k := core.knowledge_of(array(
    select core.audited_matters(caller, case when not sees_all then 'unit' when place is null then 'street' else 'community' end, null, caller.unit_id, place, during)), during);
  return query
    select to_char(t.month, 'YYYY-MM'), coalesce(d.debts, 0), coalesce(d.on_time, 0), case when d.debts >= 5 then round(d.on_time::numeric / d.debts, 4) end, coalesce(c.cases, 0)
    from generate_series(date_trunc('month', trend.since::timestamp), trend.until::timestamp, interval '1 month') t (month)
    left join (
      select date_trunc('month', d.due_at at time zone caller.time_zone) as month, count(*) as debts, count(*) filter (where d.late is null) as on_time
      from core.known_debt(k) d
      where d.due_at <@ during and d.due_at < k.until and d.ending is distinct from 'replaced' and d.ending is distinct from 'void'
        and (sees_all or caller.unit_id = coalesce(d.owed_by_unit_id, core.holder_when_due(d.matter_id, d.last_event_no, d.last_at, d.due_at)))
      group by 1) d on d.month = t.month
    left join (
      select date_trunc('month', lower(m.life) at time zone caller.time_zone) as month, count(*) as cases
      from core.known_matter(k) n join core.matter m on m.matter_id = n.matter_id and m.kind = 'case' and lower(m.life) <@ during group by 1) c on c.month = t.month
    order by t.month;
end $$;

comment on function api.trend(date, date, text) is '逐月趋势：应办、按时、立案数。 Month by month: owed, met in time, cases opened.';
revoke execute on function api.trend(date, date, text) from public;
grant execute on function api.trend(date, date, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
