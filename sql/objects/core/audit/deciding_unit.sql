-- deciding_unit: who decides about a finding: the office; the leading group, where the office is named or gave the order; the district,
-- where the leading group is named, or gave the order where the office may not decide. About a review it is the next one up from who
-- decided. So nobody decides about itself, or about what it ordered.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.deciding_unit(audit core.audit, named_unit_id int, is_review boolean default false) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select case
      when named.group_name = 'weibao_leader' then core.district_unit(audit.subdistrict_id)
      when not is_review and orderer.group_name is distinct from 'weibao_office' and named.group_name is distinct from 'weibao_office' then core.office_unit(audit.subdistrict_id)
      when orderer.group_name = 'weibao_leader' then core.district_unit(audit.subdistrict_id)
      when is_review and (orderer.group_name = 'weibao_office' or named.group_name = 'weibao_office') then core.district_unit(audit.subdistrict_id)
      else core.leading_unit(audit.subdistrict_id) end
    from core.unit named cross join core.unit orderer
    where named.unit_id = named_unit_id and orderer.unit_id = audit.ordered_by_unit_id);
end $$;

comment on function core.deciding_unit(core.audit, int, boolean) is 'Who decides about a finding, or about its review. 认定（复核）单位。';
revoke execute on function core.deciding_unit(core.audit, int, boolean) from public;
