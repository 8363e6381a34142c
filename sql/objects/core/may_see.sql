-- may_see: whether a caller may see a matter. The verbs' form of core.visible_matter.
create function core.may_see(caller core.caller, matter core.matter) returns boolean
language sql immutable parallel safe as $$
  select (matter.login_ids is null or core.admits(matter.login_ids, caller.login_id)) and case when caller.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor')
    then matter.subdistrict_id = caller.subdistrict_id
      and not matter.hidden_from_unit_ids operator(pg_catalog.@>) array[caller.unit_id]
    else matter.unit_ids operator(pg_catalog.@>) array[caller.unit_id] end
$$;

comment on function core.may_see(core.caller, core.matter) is 'Whether the caller may see the matter. 是否可见。';
