-- confirming_unit: who owes the answer to a proposal: the office, or the leading group where the office itself proposes, or is
-- complained about.
create function core.confirming_unit(caller core.caller, matter_id bigint) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when caller.group_name <> 'weibao_office' and not core.is_complained_of(confirming_unit.matter_id, core.office_unit(caller.subdistrict_id))
    then core.office_unit(caller.subdistrict_id) else core.leading_unit(caller.subdistrict_id) end
$$;

comment on function core.confirming_unit(core.caller, bigint) is 'Who owes the answer to a proposal. 核定单位。';
