-- confirming_unit: who owes the answer to a proposal: the office, or the leading group where the office itself proposes.
create function core.confirming_unit(caller core.caller) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when caller.group_name <> 'weibao_office' then core.office_unit(caller.subdistrict_id)
    else (select u.unit_id from core.unit u
          where u.subdistrict_id = caller.subdistrict_id and u.group_name = 'weibao_leader' and u.can_hold and u.exists_during @> core.now()
          order by u.unit_id limit 1) end
$$;

comment on function core.confirming_unit(core.caller) is 'Who owes the answer to a proposal. 核定单位。';
