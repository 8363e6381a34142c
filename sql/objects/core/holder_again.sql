-- holder_again: who answers for a reopened case: who answered last, if it still can, else the office, or the leading group where
-- the office is complained about.
create function core.holder_again(case_id bigint) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select u.unit_id
  from core.matter m
  cross join unnest(array[core.holder_at(m.matter_id, null), core.office_unit(m.subdistrict_id), core.leading_unit(m.subdistrict_id)])
    with ordinality place (unit_id, in_line)
  join core.unit u on u.unit_id = place.unit_id and u.can_hold and core.lasts(u.exists_during)
  where m.matter_id = holder_again.case_id and not core.is_complained_of(m.matter_id, u.unit_id)
  order by place.in_line limit 1
$$;

comment on function core.holder_again(bigint) is 'Who answers for a reopened case. 重启案件的责任单位。';
