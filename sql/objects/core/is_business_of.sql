-- is_business_of: whether a matter is the caller's business: the whole subdistrict for office and leading group, for
-- a unit what it holds or what lies in its territory. An offer alone is no business, nor is watching (auditor).
create function core.is_business_of(caller core.caller, matter core.matter) returns boolean
language sql immutable parallel safe as $$
  select (matter.login_ids is null or core.admits(matter.login_ids, caller.login_id)) and case when caller.group_name in ('weibao_office', 'weibao_leader')
    then matter.subdistrict_id = caller.subdistrict_id
      and not matter.hidden_from_unit_ids operator(pg_catalog.@>) array[caller.unit_id]
    else matter.business_unit_ids operator(pg_catalog.@>) array[caller.unit_id] end
$$;

comment on function core.is_business_of(core.caller, core.matter) is 'Whether the matter is the caller''s business. 是否属本单位经办。';
