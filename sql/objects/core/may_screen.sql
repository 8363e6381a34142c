-- may_screen: whether a caller may screen a lead: as its unit may (core.unit_may_screen); and the leading group, what lies with
-- it because the lead complains about the office.
create function core.may_screen(caller core.caller, lead core.lead) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select core.unit_may_screen(caller.group_name, caller.territory_id, caller.unit_kind, m.territory_id, lead.danger)
    or caller.group_name = 'weibao_leader' and coalesce(h.group_name = 'weibao_leader', false)
  from core.matter m left join core.unit h on h.unit_id = m.holder_unit_id
  where m.matter_id = lead.lead_id
$$;

comment on function core.may_screen(core.caller, core.lead) is 'Whether the caller may screen a lead. 是否可筛查。';
