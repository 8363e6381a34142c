-- contradicting_duty: the duty that contradicts a return, or null.
--
-- `Not our matter` and `unclear whose` are contradicted when the duty that the return itself goes by, or the one by which
-- the case was offered, is that unit's own and can concern a case; `not our territory` when besides the child lives in the
-- unit's territory, which is the whole street for a unit without one of its own. Missing material and other reasons
-- contradict no duty.
create function core.contradicting_duty(offer core.offer, reason text, return_duty text) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.duty_code
  from core.duties_of(offer.to_unit_id, offer.duty_plan_id) d
  join core.matter m on m.matter_id = offer.matter_id
  join core.unit u on u.unit_id = offer.to_unit_id
  where d.duty_code in (return_duty, offer.duty_code) and core.concerns_a_case(d.domain)
    and (reason in ('wrong_matter', 'unclear_ownership')
         or reason = 'wrong_territory'
            and case when u.territory_id is null then m.territory_id is not null else core.within(m.territory_id, u.territory_id) end)
  order by d.duty_code = return_duty desc
  limit 1
$$;

comment on function core.contradicting_duty(core.offer, text, text) is 'The duty that contradicts a return. 与退回相抵触的职责。';
