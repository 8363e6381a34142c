-- confirming_unit: who owes the answer to a proposal: the office, or the leading group where the office itself proposes, or nobody
-- there may know of it; the office after all, where nobody of the leading group may know either: it can name another.
create function core.confirming_unit(caller core.caller, matter_id bigint) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case
    when not o.knows or caller.group_name = 'weibao_office' and core.somebody_knows(confirming_unit.matter_id, core.leading_unit(caller.subdistrict_id))
      then core.leading_unit(caller.subdistrict_id) else o.unit_id end
  from (select u.unit_id, core.somebody_knows(confirming_unit.matter_id, u.unit_id) as knows from (select core.office_unit(caller.subdistrict_id)) u (unit_id)) o
$$;

comment on function core.confirming_unit(core.caller, bigint) is 'Who owes the answer to a proposal. 核定单位。';
