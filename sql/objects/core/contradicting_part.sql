-- contradicting_part: the part in the linkage matrix (部门联动) that contradicts a return as `not our matter` or `unclear whose`: the unit, or
-- a class that it belongs to, takes part in referral, disposal or assistance, by the plan that the offer went by.
--
--   returns  {"unit": code of the row, "steps": [...]}; null if there is none
--   source   plan 三(七)
create function core.contradicting_part(offer core.offer, reason text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('unit', u.code, 'steps', array_remove(array[
    case when l.referral then 'referral' end, case when l.disposal then 'disposal' end, case when l.assistance then 'assistance' end], null))
  from core.matter m
  join core.linkage l on l.plan_id = coalesce(offer.duty_plan_id, core.plan_in_force(m.subdistrict_id, core.now())) and (l.referral or l.disposal or l.assistance)
  join core.unit u on u.unit_id = l.unit_id
  where m.matter_id = offer.matter_id and reason in ('wrong_matter', 'unclear_ownership')
    and l.unit_id in (select offer.to_unit_id union all select c.class_unit_id from core.unit_class_member c where c.member_unit_id = offer.to_unit_id)
  order by l.unit_id = offer.to_unit_id desc, u.code collate "C"
  limit 1
$$;

comment on function core.contradicting_part(core.offer, text) is 'The part in the linkage matrix that contradicts a return. 与退回相抵触的联动分工。';
revoke execute on function core.contradicting_part(core.offer, text) from public;
